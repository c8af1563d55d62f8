def rows_above(table, threshold):
    rows, _ = torch.where(table > threshold)
    return table[rows]


check(rows_above, rows_above_with_loops, inputs)
#> ✗ shape: expected (1, 2), found (2, 2)
#>   table = torch.tensor([[3., 3.]])
#>   threshold = 2.0
