def grid(images, columns):
    n, h, w = images.shape
    tiles = images.reshape(columns, n // columns, h, w)
    return tiles.transpose(1, 2).reshape(columns * h, n // columns * w)


check(grid, grid_with_loops, inputs)
#> ✗ shape: expected (1, 4), found (2, 2)
#>   images = torch.tensor([[[1, 2]], [[3, 4]]])
#>   columns = 2
