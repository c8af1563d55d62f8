def fit_lines(x, y):
    n = x.shape[1]
    sum_x, sum_y = x.sum(1), y.sum(1)
    weight = (n * (x * y).sum(1) - sum_x * sum_y) / (n * (x * x).sum(1) - sum_x**2)
    return torch.column_stack([weight, (sum_y - weight * sum_x) / n])


check(fit_lines, fit_lines_with_loops, inputs)
#> ✓ fit_lines: 9 inputs agree
