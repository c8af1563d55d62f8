def grid(images, columns):
    n, h, w = images.shape
    rows = n // columns
    tiles = images.view(rows, columns, h, w)
    return tiles.transpose(1, 2).view(rows * h, columns * w)


check(grid, grid_with_loops, inputs)
#> ✗ RuntimeError: view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.
#>   images = torch.tensor([[[0, 1], [2, 3]], [[4, 5], [6, 7]]])
#>   columns = 2
