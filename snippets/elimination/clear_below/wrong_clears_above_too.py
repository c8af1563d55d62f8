def clear_below(rows, i, j):
    factors = rows[:, j] / rows[i, j]
    factors[i] = 0
    return rows - factors[:, None] * rows[i]


check(clear_below, clear_below_with_loops, inputs, shares=False)
#> ✗ values: expected torch.tensor([[1., 2., 3.], [0., 4., 5.]])
#>              found torch.tensor([[1.0000, 0.0000, 0.5000], [0.0000, 4.0000, 5.0000]])
#>   rows = torch.tensor([[1., 2., 3.], [0., 4., 5.]])
#>   i = 1
#>   j = 1
