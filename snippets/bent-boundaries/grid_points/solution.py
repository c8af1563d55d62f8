def grid_points(x, y):
    shape = len(y), len(x)
    pairs = x.expand(shape), y[:, None].expand(shape)
    return torch.stack(pairs, dim=2).reshape(-1, 2)


check(grid_points, grid_points_with_loops, inputs)
#> ✓ grid_points: 8 inputs agree
