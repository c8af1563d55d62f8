def max_pool(images, size):
    n, channels, height, width = images.shape
    rows, columns = height // size, width // size
    whole = images[:, :, : rows * size, : columns * size]
    blocks = whole.reshape(n, channels, rows, size, columns, size)
    return blocks.amax(dim=(3, 5))


check(max_pool, max_pool_with_loops, inputs)
#> ✓ max_pool: 11 inputs agree
