def tiles(image, size):
    count = len(image) // size
    parts = image.reshape(count, size, count, size)
    return parts.permute(0, 2, 1, 3).reshape(-1, size, size)


check(tiles, tiles_with_loops, inputs)
#> ✗ RuntimeError: shape '[1, 2, 1, 2]' is invalid for input of size 8
#>   image = torch.tensor([[0, 1, 2, 3], [4, 5, 6, 7]])
#>   size = 2
