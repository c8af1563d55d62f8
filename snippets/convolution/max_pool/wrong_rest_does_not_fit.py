def max_pool(images, size):
    n, channels, height, width = images.shape
    blocks = images.reshape(n, channels, height // size, size, width // size, size)
    return blocks.amax(dim=(3, 5))


check(max_pool, max_pool_with_loops, inputs)
#> ✗ RuntimeError: shape '[1, 1, 1, 2, 1, 2]' is invalid for input of size 6
#>   images = torch.tensor([[[[1., 2., 9.], [3., 4., 9.]]]])
#>   size = 2
