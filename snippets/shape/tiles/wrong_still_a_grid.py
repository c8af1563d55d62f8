def tiles(image, size):
    height, width = image.shape
    parts = image.reshape(height // size, size, width // size, size)
    return parts.permute(0, 2, 1, 3)


check(tiles, tiles_with_loops, inputs)
#> ✗ shape: expected (4, 1, 1), found (2, 2, 1, 1)
#>   image = torch.tensor([[0, 1], [2, 3]])
#>   size = 1
