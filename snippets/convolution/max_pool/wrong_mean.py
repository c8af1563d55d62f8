def max_pool(images, size):
    return images.unfold(2, size, size).unfold(3, size, size).mean(dim=(4, 5))


check(max_pool, max_pool_with_loops, inputs)
#> ✗ values: expected torch.tensor([[[[4.]]]])
#>              found torch.tensor([[[[2.5000]]]])
#>   images = torch.tensor([[[[1., 2.], [3., 4.]]]])
#>   size = 2
