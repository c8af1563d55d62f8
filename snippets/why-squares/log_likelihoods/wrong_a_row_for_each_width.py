def log_likelihoods(readings, values, widths):
    squares = (readings - values[:, None]).square().sum(dim=1)
    return -squares / (2 * widths[:, None] ** 2) - len(readings) * widths.log()[:, None]


check(log_likelihoods, log_likelihoods_with_loops, inputs)
#> ✗ shape: expected (2, 1), found (1, 2)
#>   readings = torch.tensor([3.], dtype=torch.float64)
#>   values = torch.tensor([1., -2.], dtype=torch.float64)
#>   widths = torch.tensor([2.], dtype=torch.float64)
