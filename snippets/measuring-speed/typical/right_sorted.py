def typical(times):
    ordered, _ = times[:, 1:].sort(dim=1)
    return ordered[:, (times.shape[1] - 2) // 2]


check(typical, typical_with_loops, inputs)
#> ✓ typical: 10 inputs agree
