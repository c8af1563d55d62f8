def fit_lines(x, y):
    weight = (x * y).sum(dim=1) / x.square().sum(dim=1)
    bias = y.mean(dim=1) - weight * x.mean(dim=1)
    return torch.stack([weight, bias], dim=1)


check(fit_lines, fit_lines_with_loops, inputs)
#> ✗ values: expected torch.tensor([[-2.0000, 7.0000]], dtype=torch.float64)
#>              found torch.tensor([[2.2000, 0.7000]], dtype=torch.float64)
#>   x = torch.tensor([[1., 2.]], dtype=torch.float64)
#>   y = torch.tensor([[5., 3.]], dtype=torch.float64)
