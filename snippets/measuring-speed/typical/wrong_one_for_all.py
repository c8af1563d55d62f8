def typical(times):
    return times[:, 1:].median()


check(typical, typical_with_loops, inputs)
#> ✗ shape: expected (1,), found ()
#>   times = torch.tensor([[9., 1.]])
