def grid(images, columns):
    n, h, w = images.shape
    large = torch.zeros(n // columns * h, columns * w)
    for k, image in enumerate(images):
        top, left = k // columns * h, k % columns * w
        large[top : top + h, left : left + w] = image
    return large


check(grid, grid_with_loops, inputs)
#> ✗ dtype: expected torch.int64, found torch.float32
#>   images = torch.tensor([[[1, 2]], [[3, 4]]])
#>   columns = 1
