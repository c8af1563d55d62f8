def grid(images, columns):
    n, h, w = images.shape
    large = torch.zeros(n // columns * h, columns * w)
    for k, image in enumerate(images):
        top, left = k // columns * h, k % columns * w
        large[top : top + h, left : left + w] = image
    return large.to(images.dtype)


check(grid, grid_with_loops, inputs)
#> ✗ values: expected torch.tensor([[16777217, 2], [3, 4]])
#>              found torch.tensor([[16777216, 2], [3, 4]])
#>   images = torch.tensor([[[16777217, 2]], [[3, 4]]])
#>   columns = 1
