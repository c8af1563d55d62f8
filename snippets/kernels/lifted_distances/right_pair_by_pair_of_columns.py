def lifted_distances(points):
    x, y = points.T
    products = x.outer(x) + y.outer(y)
    kernel = products * products
    own = kernel.diag().expand_as(kernel)
    return own + own.T - 2 * kernel


check(lifted_distances, lifted_distances_with_loops, inputs)
#> ✓ lifted_distances: 8 inputs agree
