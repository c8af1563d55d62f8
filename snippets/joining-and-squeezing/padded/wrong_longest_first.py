def padded(rows):
    rows = sorted(rows, key=len, reverse=True)
    missing = [row.new_zeros(len(rows[0]) - len(row)) for row in rows]
    return torch.stack([torch.cat(pair) for pair in zip(rows, missing)])


check(padded, padded_with_loops, inputs)
#> ✗ values: expected torch.tensor([[1, 0], [2, 3]])
#>              found torch.tensor([[2, 3], [1, 0]])
#>   rows = [torch.tensor([1]), torch.tensor([2, 3])]
