def tiles(image, size):
    grid = image.unfold(0, size, size).unfold(1, size, size)
    return grid.flatten(0, 1)


check(tiles, tiles_with_loops, inputs)
#> ✓ tiles: 9 inputs agree
