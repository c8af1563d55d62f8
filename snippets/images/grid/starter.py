def grid(images, columns):
    """(n, h, w) -> (n / columns * h, columns * w): one image of all."""
    raise NotImplementedError("your turn")


check(grid, grid_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   images = torch.tensor([[[1, 2]], [[3, 4]]])
#>   columns = 1
