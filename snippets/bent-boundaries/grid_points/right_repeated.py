def grid_points(x, y):
    return torch.stack([x.repeat(len(y)), y.repeat_interleave(len(x))], dim=1)


check(grid_points, grid_points_with_loops, inputs)
#> ✓ grid_points: 8 inputs agree
