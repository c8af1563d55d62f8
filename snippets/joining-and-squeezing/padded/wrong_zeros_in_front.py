def padded(rows):
    longest = max(len(row) for row in rows)
    missing = [row.new_zeros(longest - len(row)) for row in rows]
    return torch.stack([torch.cat(pair) for pair in zip(missing, rows)])


check(padded, padded_with_loops, inputs)
#> ✗ values: expected torch.tensor([[1, 0], [2, 3]])
#>              found torch.tensor([[0, 1], [2, 3]])
#>   rows = [torch.tensor([1]), torch.tensor([2, 3])]
