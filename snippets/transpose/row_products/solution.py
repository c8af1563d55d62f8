def row_products(left, right):
    return left @ right.mT


check(row_products, row_products_with_loops, inputs)
#> ✓ row_products: 10 inputs agree
