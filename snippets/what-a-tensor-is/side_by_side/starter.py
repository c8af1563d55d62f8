def side_by_side(images):
    """(n, c, h, w) -> (c, h, n * w), same dtype: images in a row. No loops."""
    raise NotImplementedError("your turn")


check(side_by_side, side_by_side_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   images = torch.tensor([[[[1.]]], [[[2.]]], [[[3.]]]])
