def side_by_side(images):
    n, c, h, w = images.shape
    rows = images.permute(1, 2, 3, 0)  # (c, h, w, n)
    return rows.reshape(c, h, n * w)


check(side_by_side, side_by_side_with_loops, inputs)
#> ✗ values: expected torch.tensor([[[0, 1, 254, 255]]], dtype=torch.uint8)
#>              found torch.tensor([[[0, 254, 1, 255]]], dtype=torch.uint8)
#>   images = torch.tensor([[[[0, 1]]], [[[254, 255]]]], dtype=torch.uint8)
