def log_likelihoods(readings, values, widths):
    squares = (readings - values[:, None]).square().sum(dim=1)
    return -squares[:, None] / (2 * widths**2)


check(log_likelihoods, log_likelihoods_with_loops, inputs)
#> ✗ values: expected torch.tensor([[-1.1931]], dtype=torch.float64)
#>              found torch.tensor([[-0.5000]], dtype=torch.float64)
#>   readings = torch.tensor([3.], dtype=torch.float64)
#>   values = torch.tensor([1.], dtype=torch.float64)
#>   widths = torch.tensor([2.], dtype=torch.float64)
