def padded(rows):
    longest = max(len(row) for row in rows)
    missing = [row.new_zeros(longest - len(row)) for row in rows]
    return torch.cat([torch.cat(pair) for pair in zip(rows, missing)])


check(padded, padded_with_loops, inputs)
#> ✗ shape: expected (1, 1), found (1,)
#>   rows = [torch.tensor([0.5000])]
