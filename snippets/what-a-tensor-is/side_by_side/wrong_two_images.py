def side_by_side(images):
    return torch.cat([images[0], images[1]], dim=2)


check(side_by_side, side_by_side_with_loops, inputs)
#> ✗ shape: expected (1, 1, 3), found (1, 1, 2)
#>   images = torch.tensor([[[[1.]]], [[[2.]]], [[[3.]]]])
