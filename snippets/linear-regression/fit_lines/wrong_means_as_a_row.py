def fit_lines(x, y):
    x_mean, y_mean = x.mean(dim=1), y.mean(dim=1)
    products = (x - x_mean) * (y - y_mean)
    weight = products.sum(dim=1) / (x - x_mean).square().sum(dim=1)
    bias = y_mean - weight * x_mean
    return torch.stack([weight, bias], dim=1)


check(fit_lines, fit_lines_with_loops, inputs)
#> ✗ values: expected torch.tensor([[2.0000, 1.0000], [3.0000, -1.0000]], dtype=torch.float64)
#>              found torch.tensor([[2.0000, 1.0000], [2.4000, 0.2000]], dtype=torch.float64)
#>   x = torch.tensor([[0., 1.], [1., 3.]], dtype=torch.float64)
#>   y = torch.tensor([[1., 3.], [2., 8.]], dtype=torch.float64)
