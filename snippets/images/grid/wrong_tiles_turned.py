def grid(images, columns):
    n, h, w = images.shape
    rows = n // columns
    tiles = images.reshape(rows, columns, h, w)
    return tiles.permute(0, 3, 1, 2).reshape(rows * h, columns * w)


check(grid, grid_with_loops, inputs)
#> ✗ values: expected torch.tensor([[1, 2, 3, 4]])
#>              found torch.tensor([[1, 3, 2, 4]])
#>   images = torch.tensor([[[1, 2]], [[3, 4]]])
#>   columns = 2
