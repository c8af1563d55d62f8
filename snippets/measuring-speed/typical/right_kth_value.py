def typical(times):
    runs = times.shape[1]
    return torch.kthvalue(times[:, 1:], runs // 2, dim=1).values


check(typical, typical_with_loops, inputs)
#> ✓ typical: 10 inputs agree
