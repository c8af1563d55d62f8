def grid(images, columns):
    """(n, h, w) -> (n / columns * h, columns * w): one image of all.

    The dtype stays; columns divides n, which is at least 1. No loops.
    """
    raise NotImplementedError("your turn")


check(grid, grid_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   images = torch.tensor([[[1, 2]], [[3, 4]]])
#>   columns = 1
