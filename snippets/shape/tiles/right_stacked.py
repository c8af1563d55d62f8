def tiles(image, size):
    columns = torch.stack(image.split(size, dim=1))  # (w, h * size, size)
    return columns.unflatten(1, (-1, size)).transpose(0, 1).flatten(0, 1)


check(tiles, tiles_with_loops, inputs)
#> ✓ tiles: 9 inputs agree
