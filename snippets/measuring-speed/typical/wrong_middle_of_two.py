def typical(times):
    return torch.quantile(times[:, 1:], 0.5, dim=1)


check(typical, typical_with_loops, inputs)
#> ✗ values: expected torch.tensor([2.])
#>              found torch.tensor([3.])
#>   times = torch.tensor([[1., 4., 2.]])
