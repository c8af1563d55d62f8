def grid(images, columns):
    n, h, w = images.shape
    large = images.new_empty(n // columns * h, columns * w)
    for k, image in enumerate(images):
        top, left = k // columns * h, k % columns * w
        large[top : top + h, left : left + w] = image
    return large


check(grid, grid_with_loops, inputs)
#> ✓ grid: 11 inputs agree
