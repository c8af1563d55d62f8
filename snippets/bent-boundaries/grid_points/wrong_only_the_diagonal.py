def grid_points(x, y):
    count = min(len(x), len(y))
    return torch.stack([x[:count], y[:count]], dim=1)


check(grid_points, grid_points_with_loops, inputs)
#> ✗ shape: expected (2, 2), found (1, 2)
#>   x = torch.tensor([1., 2.])
#>   y = torch.tensor([5.])
