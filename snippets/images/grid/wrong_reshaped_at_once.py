def grid(images, columns):
    n, h, w = images.shape
    return images.reshape(n // columns * h, columns * w)


check(grid, grid_with_loops, inputs)
#> ✗ values: expected torch.tensor([[1, 3], [2, 4]])
#>              found torch.tensor([[1, 2], [3, 4]])
#>   images = torch.tensor([[[1], [2]], [[3], [4]]])
#>   columns = 2
