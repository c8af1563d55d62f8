def fit_lines(x, y):
    x_mean = x.mean(dim=1, keepdim=True)
    y_mean = y.mean(dim=1, keepdim=True)
    products = (x - x_mean) * (y - y_mean)
    weight = products.sum(dim=1) / ((x - x_mean).square().sum(dim=1) + 1e-8)
    bias = y_mean.squeeze(1) - weight * x_mean.squeeze(1)
    return torch.stack([weight, bias], dim=1)


check(fit_lines, fit_lines_with_loops, inputs)
#> ✗ values: expected torch.tensor([[2.0000, 1.0000]], dtype=torch.float64)
#>              found torch.tensor([[1.9608, 1.0000]], dtype=torch.float64)
#>   x = torch.tensor([[0.0000, 0.0010]], dtype=torch.float64)
#>   y = torch.tensor([[1.0000, 1.0020]], dtype=torch.float64)
