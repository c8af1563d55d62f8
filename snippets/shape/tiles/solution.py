def tiles(image, size):
    height, width = image.shape
    parts = image.reshape(height // size, size, width // size, size)
    return parts.permute(0, 2, 1, 3).reshape(-1, size, size)


check(tiles, tiles_with_loops, inputs)
#> ✓ tiles: 9 inputs agree
