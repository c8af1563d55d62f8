def typical(times):
    return times[:, 1:].median(dim=1)


check(typical, typical_with_loops, inputs)
#> ✗ type: expected Tensor, found median
#>   times = torch.tensor([[9., 1.]])
