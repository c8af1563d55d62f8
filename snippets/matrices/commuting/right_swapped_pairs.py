def commuting(matrices):
    products = matrices[:, None] @ matrices[None, :]  # (n, n, d, d)
    return (products == products.transpose(0, 1)).flatten(2).all(dim=2)


check(commuting, commuting_with_loops, inputs)
#> ✓ commuting: 9 inputs agree
