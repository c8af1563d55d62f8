def shadows(arrows, ground):
    factors = arrows @ ground / ground.square().sum()  # (n,)
    return torch.stack([factors * component for component in ground], dim=1)


check(shadows, shadows_with_loops, inputs)
#> ✓ shadows: 9 inputs agree
