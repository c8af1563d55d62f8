def max_pool(images, size):
    windows = images.unfold(2, size, size).unfold(3, size, size)
    return windows.amax(dim=(4, 5)).relu()


check(max_pool, max_pool_with_loops, inputs)
#> ✗ values: expected torch.tensor([[[[-1.]]]])
#>              found torch.tensor([[[[0.]]]])
#>   images = torch.tensor([[[[-1., -2.], [-3., -4.]]]])
#>   size = 2
