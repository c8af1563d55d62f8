def clear_below(rows, i, j):
    rows[i + 1 :] -= (rows[i + 1 :, j] / rows[i, j])[:, None] * rows[i]
    return rows.clone()


check(clear_below, clear_below_with_loops, inputs, shares=False)
#> ✗ input rows values: expected torch.tensor([[1., 2.], [3., 4.]])
#>                         found torch.tensor([[1., 2.], [0., -2.]])
#>   rows = torch.tensor([[1., 2.], [3., 4.]])
#>   i = 0
#>   j = 0
