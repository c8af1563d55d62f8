def typical(times):
    later = times[:, 1:]
    return torch.quantile(later, 0.5, dim=1, interpolation="lower")


check(typical, typical_with_loops, inputs)
#> ✓ typical: 10 inputs agree
