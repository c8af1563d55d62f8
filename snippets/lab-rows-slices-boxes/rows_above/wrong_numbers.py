def rows_above(table, threshold):
    return table[table > threshold]


check(rows_above, rows_above_with_loops, inputs)
#> ✗ shape: expected (1, 1), found (1,)
#>   table = torch.tensor([[8]])
#>   threshold = 6.0
