def log_likelihoods(readings, values, widths):
    gaps = (readings - values[:, None, None]) / widths[:, None]
    density = (-(gaps**2) / 2).exp() / widths[:, None]
    return density.prod(dim=2).log()


check(log_likelihoods, log_likelihoods_with_loops, inputs)
#> ✗ values: expected torch.tensor([[-3960.5000]], dtype=torch.float64)
#>              found torch.tensor([[-torch.inf]], dtype=torch.float64)
#>   readings = torch.tensor([90.], dtype=torch.float64)
#>   values = torch.tensor([1.], dtype=torch.float64)
#>   widths = torch.tensor([1.], dtype=torch.float64)
