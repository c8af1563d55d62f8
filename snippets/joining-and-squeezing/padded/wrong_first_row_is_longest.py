def padded(rows):
    longest = len(rows[0])
    missing = [row.new_zeros(longest - len(row)) for row in rows]
    return torch.stack([torch.cat(pair) for pair in zip(rows, missing)])


check(padded, padded_with_loops, inputs)
#> ✗ RuntimeError: Trying to create tensor with negative dimension -1: [-1]
#>   rows = [torch.tensor([1]), torch.tensor([2, 3])]
