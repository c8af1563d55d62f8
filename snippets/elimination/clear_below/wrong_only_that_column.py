def clear_below(rows, i, j):
    cleared = rows.clone()
    cleared[i + 1 :, j] = 0
    return cleared


check(clear_below, clear_below_with_loops, inputs, shares=False)
#> ✗ values: expected torch.tensor([[1., 2.], [0., -2.]])
#>              found torch.tensor([[1., 2.], [0., 4.]])
#>   rows = torch.tensor([[1., 2.], [3., 4.]])
#>   i = 0
#>   j = 0
