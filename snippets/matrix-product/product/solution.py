def product(left, right):
    layers = left[:, :, None] * right[None, :, :]  # (m, p, n)
    return layers.sum(dim=1)


check(product, product_with_loops, inputs)
#> ✓ product: 10 inputs agree
