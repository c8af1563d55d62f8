def doubled(row):
    return row * 2.0


check(doubled, doubled_with_loops, inputs)
#> ✗ dtype: expected torch.int64, found torch.float32
#>   row = torch.tensor([1, 2, 3])
