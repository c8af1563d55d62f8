def rows_above(table, threshold):
    return table[table.amax(dim=1) > threshold]


check(rows_above, rows_above_with_loops, inputs)
#> ✗ shape: expected (1, 2), found (0, 2)
#>   table = torch.tensor([[torch.nan, 3.]])
#>   threshold = 2.0
