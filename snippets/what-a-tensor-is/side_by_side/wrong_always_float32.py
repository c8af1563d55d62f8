def side_by_side(images):
    n, c, h, w = images.shape
    strip = torch.zeros(c, h, n, w)
    strip[:] = images.permute(1, 2, 0, 3)
    return strip.reshape(c, h, n * w)


check(side_by_side, side_by_side_with_loops, inputs)
#> ✗ dtype: expected torch.int64, found torch.float32
#>   images = torch.tensor([[[[9007199254740993]]], [[[0]]]])
