def grid(images, columns):
    n, h, w = images.shape
    down = torch.arange(n // columns * h)[:, None]
    across = torch.arange(columns * w)
    return images[down // h * columns + across // w, down % h, across % w]


check(grid, grid_with_loops, inputs)
#> ✓ grid: 11 inputs agree
