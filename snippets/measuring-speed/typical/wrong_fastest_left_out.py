def typical(times):
    ordered = times.sort(dim=1).values[:, 1:]
    return ordered[:, (ordered.shape[1] - 1) // 2]


check(typical, typical_with_loops, inputs)
#> ✗ values: expected torch.tensor([1.])
#>              found torch.tensor([9.])
#>   times = torch.tensor([[9., 1.]])
