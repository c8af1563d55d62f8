def tiles(image, size):
    height, width = image.shape
    parts = image.reshape(height // size, size, width // size, size)
    return parts.permute(2, 0, 1, 3).reshape(-1, size, size)


check(tiles, tiles_with_loops, inputs)
#> ✗ values: expected torch.tensor([[[0]], [[1]], [[2]], [[3]]])
#>              found torch.tensor([[[0]], [[2]], [[1]], [[3]]])
#>   image = torch.tensor([[0, 1], [2, 3]])
#>   size = 1
