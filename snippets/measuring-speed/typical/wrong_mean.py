def typical(times):
    return times[:, 1:].mean(dim=1)


check(typical, typical_with_loops, inputs)
#> ✗ values: expected torch.tensor([2.])
#>              found torch.tensor([3.])
#>   times = torch.tensor([[1., 4., 2.]])
