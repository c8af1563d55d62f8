def rows_above(table, threshold):
    return table[table > threshold]


check(rows_above)
#> ✗ shape: expected (1, 2), found (1,)
#>   table = torch.tensor([[1., 3.]])
#>   threshold = 2.0
