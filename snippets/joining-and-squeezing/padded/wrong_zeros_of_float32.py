def padded(rows):
    longest = max(len(row) for row in rows)
    missing = [torch.zeros(longest - len(row)) for row in rows]
    return torch.stack([torch.cat(pair) for pair in zip(rows, missing)])


check(padded, padded_with_loops, inputs)
#> ✗ dtype: expected torch.int64, found torch.float32
#>   rows = [torch.tensor([1, 2]), torch.tensor([3])]
