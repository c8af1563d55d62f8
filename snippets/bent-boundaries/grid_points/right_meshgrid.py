def grid_points(x, y):
    columns, rows = torch.meshgrid(x, y, indexing="xy")
    return torch.stack([columns.flatten(), rows.flatten()], dim=1)


check(grid_points, grid_points_with_loops, inputs)
#> ✓ grid_points: 8 inputs agree
