def tiles(image, size):
    height, width = image.shape
    rows = torch.arange(height).view(-1, 1, size, 1)
    columns = torch.arange(width).view(1, -1, 1, size)
    return image[rows, columns].flatten(0, 1)


check(tiles, tiles_with_loops, inputs)
#> ✓ tiles: 9 inputs agree
