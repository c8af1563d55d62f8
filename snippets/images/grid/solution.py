def grid(images, columns):
    n, h, w = images.shape
    rows = n // columns
    tiles = images.reshape(rows, columns, h, w)
    return tiles.transpose(1, 2).reshape(rows * h, columns * w)


check(grid, grid_with_loops, inputs)
#> ✓ grid: 11 inputs agree
