def typical(times):
    return times[:, 1:].median(dim=1).values


check(typical, typical_with_loops, inputs)
#> ✓ typical: 10 inputs agree
