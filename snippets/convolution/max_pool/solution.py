def max_pool(images, size):
    windows = images.unfold(2, size, size).unfold(3, size, size)
    return windows.amax(dim=(4, 5))


check(max_pool, max_pool_with_loops, inputs)
#> ✓ max_pool: 11 inputs agree
