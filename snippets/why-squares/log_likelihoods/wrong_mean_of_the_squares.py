def log_likelihoods(readings, values, widths):
    squares = (readings - values[:, None]).square().mean(dim=1)
    return -squares[:, None] / (2 * widths**2) - widths.log()


check(log_likelihoods, log_likelihoods_with_loops, inputs)
#> ✗ values: expected torch.tensor([[-3.8863]], dtype=torch.float64)
#>              found torch.tensor([[-1.9431]], dtype=torch.float64)
#>   readings = torch.tensor([3., 5.], dtype=torch.float64)
#>   values = torch.tensor([1.], dtype=torch.float64)
#>   widths = torch.tensor([2.], dtype=torch.float64)
