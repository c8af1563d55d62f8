def grid(images, columns):
    n, h, w = images.shape
    tiles = images.reshape(columns, n // columns, h, w)
    return tiles.permute(1, 2, 0, 3).reshape(n // columns * h, columns * w)


check(grid, grid_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0, 1, 2], [3, 4, 5]])
#>              found torch.tensor([[0, 2, 4], [1, 3, 5]])
#>   images = torch.tensor([[[0]], [[1]], [[2]], [[3]], [[4]], [[5]]])
#>   columns = 3
