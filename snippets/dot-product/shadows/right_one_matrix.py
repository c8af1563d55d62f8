def shadows(arrows, ground):
    matrix = ground[:, None] * ground / ground.dot(ground)  # (d, d)
    return arrows @ matrix


check(shadows, shadows_with_loops, inputs)
#> ✓ shadows: 9 inputs agree
