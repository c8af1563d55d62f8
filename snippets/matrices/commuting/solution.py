def commuting(matrices):
    left = matrices[:, None]   # (n, 1, d, d)
    right = matrices[None, :]  # (1, n, d, d)
    return (left @ right == right @ left).all(dim=(2, 3))


check(commuting, commuting_with_loops, inputs)
#> ✓ commuting: 9 inputs agree
