def grid_points(x, y):
    shape = len(y), len(x)
    return torch.stack([x.expand(shape), y[:, None].expand(shape)], dim=2)


check(grid_points, grid_points_with_loops, inputs)
#> ✗ shape: expected (1, 2), found (1, 1, 2)
#>   x = torch.tensor([3.])
#>   y = torch.tensor([4.])
