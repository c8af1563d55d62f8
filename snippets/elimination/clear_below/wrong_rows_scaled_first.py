def clear_below(rows, i, j):
    cleared = rows.clone()
    factors = rows[i, j] / rows[i + 1 :, j]
    cleared[i + 1 :] = rows[i + 1 :] * factors[:, None] - rows[i]
    return cleared


check(clear_below, clear_below_with_loops, inputs, shares=False)
#> ✗ values: expected torch.tensor([[1., 2.], [0., -2.]])
#>              found torch.tensor([[1.0000, 2.0000], [0.0000, -0.6667]])
#>   rows = torch.tensor([[1., 2.], [3., 4.]])
#>   i = 0
#>   j = 0
