def product(left, right):
    return (left[:, None, :] * right.mT).sum(dim=2)  # (m, n, p) before


check(product, product_with_loops, inputs)
#> ✓ product: 10 inputs agree
