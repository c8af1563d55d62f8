def fit_lines(x, y):
    x_mean = x.mean(dim=1, keepdim=True)  # (m, 1)
    y_mean = y.mean(dim=1, keepdim=True)
    products = (x - x_mean) * (y - y_mean)  # (m, n)
    weight = products.sum(dim=1) / (x - x_mean).square().sum(dim=1)  # (m,)
    bias = y_mean.squeeze(1) - weight * x_mean.squeeze(1)
    return torch.stack([weight, bias], dim=1)


check(fit_lines, fit_lines_with_loops, inputs)
#> ✓ fit_lines: 9 inputs agree
