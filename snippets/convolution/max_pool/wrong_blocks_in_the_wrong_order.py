def max_pool(images, size):
    n, channels, height, width = images.shape
    rows, columns = height // size, width // size
    whole = images[:, :, : rows * size, : columns * size]
    return whole.reshape(n, channels, rows, columns, size * size).amax(dim=4)


check(max_pool, max_pool_with_loops, inputs)
#> ✗ values: expected torch.tensor([[[[6., 8.]]]])
#>              found torch.tensor([[[[4., 8.]]]])
#>   images = torch.tensor([[[[1., 2., 3., 4.], [5., 6., 7., 8.]]]])
#>   size = 2
