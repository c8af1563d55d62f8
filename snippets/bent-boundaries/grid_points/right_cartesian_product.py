def grid_points(x, y):
    return torch.cartesian_prod(y, x).flip(1)


check(grid_points, grid_points_with_loops, inputs)
#> ✓ grid_points: 8 inputs agree
