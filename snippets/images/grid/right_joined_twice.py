def grid(images, columns):
    rows = [torch.cat([*row], dim=1) for row in images.split(columns)]
    return torch.cat(rows)


check(grid, grid_with_loops, inputs)
#> ✓ grid: 11 inputs agree
