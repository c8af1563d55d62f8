def max_pool(images, size):
    return images.unfold(2, size, 1).unfold(3, size, 1).amax(dim=(4, 5))


check(max_pool, max_pool_with_loops, inputs)
#> ✗ shape: expected (1, 1, 1, 1), found (1, 1, 1, 2)
#>   images = torch.tensor([[[[1., 2., 9.], [3., 4., 9.]]]])
#>   size = 2
