def grid(images, columns):
    """(n, h, w) -> (n / columns * h, columns * w): one image of all."""
    raise NotImplementedError("your turn")


check(grid, grid_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   images = torch.tensor([[[0, 1], [2, 3]], [[4, 5], [6, 7]], [[8, 9], [10, 11]], [[12, 13], [14, 15]], [[16, 17], [18, 19]], [[20, 21], [22, 23]]], dtype=torch.uint8)
#>   columns = 3
