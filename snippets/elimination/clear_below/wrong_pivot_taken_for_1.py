def clear_below(rows, i, j):
    cleared = rows.clone()
    cleared[i + 1 :] = rows[i + 1 :] - rows[i + 1 :, j, None] * rows[i]
    return cleared


check(clear_below, clear_below_with_loops, inputs, shares=False)
#> ✗ values: expected torch.tensor([[2., 4.], [0., -1.]])
#>              found torch.tensor([[2., 4.], [-3., -7.]])
#>   rows = torch.tensor([[2., 4.], [3., 5.]])
#>   i = 0
#>   j = 0
