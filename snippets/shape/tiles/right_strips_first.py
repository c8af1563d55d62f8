def tiles(image, size):
    width = image.shape[1]
    strips = image.reshape(-1, size, width)
    parts = strips.mT.reshape(-1, size, size)
    return parts.transpose(1, 2)


check(tiles, tiles_with_loops, inputs)
#> ✓ tiles: 9 inputs agree
