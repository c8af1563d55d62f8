def fit_lines(x, y):
    columns = torch.stack([x, torch.ones_like(x)], dim=2)
    return lstsq(columns, y.unsqueeze(2)).solution.squeeze(2)


check(fit_lines, fit_lines_with_loops, inputs)
#> ✓ fit_lines: 9 inputs agree
