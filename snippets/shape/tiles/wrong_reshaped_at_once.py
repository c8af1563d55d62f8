def tiles(image, size):
    return image.reshape(-1, size, size)


check(tiles, tiles_with_loops, inputs)
#> ✗ values: expected torch.tensor([[[0, 1], [4, 5]], [[2, 3], [6, 7]]])
#>              found torch.tensor([[[0, 1], [2, 3]], [[4, 5], [6, 7]]])
#>   image = torch.tensor([[0, 1, 2, 3], [4, 5, 6, 7]])
#>   size = 2
