def lifted_distances(points):
    kernel = (points @ points.T) ** 2  # (n, n)
    own = kernel.diagonal()  # (n,)
    return own[:, None] - 2 * kernel + own


check(lifted_distances, lifted_distances_with_loops, inputs)
#> ✓ lifted_distances: 8 inputs agree
