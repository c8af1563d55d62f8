def product(left, right):
    m, n = len(left), right.shape[1]
    each_row = left.repeat_interleave(n, dim=0)  # (m n, p)
    each_column = right.T.repeat(m, 1)           # (m n, p)
    return (each_row * each_column).sum(dim=1).reshape(m, n)


check(product, product_with_loops, inputs)
#> ✓ product: 10 inputs agree
