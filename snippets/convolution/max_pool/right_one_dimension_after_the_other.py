def max_pool(images, size):
    columns = images.unfold(3, size, size).amax(dim=4)
    return columns.unfold(2, size, size).amax(dim=4)


check(max_pool, max_pool_with_loops, inputs)
#> ✓ max_pool: 11 inputs agree
