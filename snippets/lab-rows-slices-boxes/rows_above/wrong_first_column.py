def rows_above(table, threshold):
    return table[table[:, 0] > threshold]


check(rows_above, rows_above_with_loops, inputs)
#> ✗ shape: expected (1, 2), found (0, 2)
#>   table = torch.tensor([[6, 7]])
#>   threshold = 6.0
