def typical(times):
    return times.median(dim=1).values


check(typical, typical_with_loops, inputs)
#> ✗ values: expected torch.tensor([3.])
#>              found torch.tensor([5.])
#>   times = torch.tensor([[5., 3., 3., 9., 8.]])
