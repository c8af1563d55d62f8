def row_products(left, right):
    left, right = left[:, :, None, :], right[:, None, :, :]
    return (left * right).sum(dim=3)  # (b, m, n, d) before


check(row_products, row_products_with_loops, inputs)
#> ✓ row_products: 10 inputs agree
