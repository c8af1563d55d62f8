def fit_lines(x, y):
    x_mean = x.mean(dim=1, keepdim=True)
    y_mean = y.mean(dim=1, keepdim=True)
    products = (x - x_mean) * (y - y_mean)
    weight = products.sum(dim=1) / (x - x_mean).square().sum(dim=1)
    bias = y_mean.squeeze(1) - weight * x_mean.squeeze(1)
    return torch.stack([weight, bias])


check(fit_lines, fit_lines_with_loops, inputs)
#> ✗ shape: expected (1, 2), found (2, 1)
#>   x = torch.tensor([[1., 2.]], dtype=torch.float64)
#>   y = torch.tensor([[5., 3.]], dtype=torch.float64)
