def side_by_side(images):
    n, c, h, w = images.shape
    columns = images.permute(1, 0, 2, 3)  # (c, n, h, w)
    return columns.reshape(c, n * h, w)


check(side_by_side, side_by_side_with_loops, inputs)
#> ✗ shape: expected (1, 1, 3), found (1, 3, 1)
#>   images = torch.tensor([[[[1.]]], [[[2.]]], [[[3.]]]])
