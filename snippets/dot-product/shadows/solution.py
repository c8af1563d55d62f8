def shadows(arrows, ground):
    products = (arrows * ground).sum(dim=1, keepdim=True)  # (n, 1)
    return products / (ground * ground).sum() * ground


check(shadows, shadows_with_loops, inputs)
#> ✓ shadows: 9 inputs agree
