def max_pool(images, size):
    height, width = images.shape[2] // size, images.shape[3] // size
    return images[:, :, ::size, ::size][:, :, :height, :width]


check(max_pool, max_pool_with_loops, inputs)
#> ✗ values: expected torch.tensor([[[[4.]]]])
#>              found torch.tensor([[[[1.]]]])
#>   images = torch.tensor([[[[1., 2.], [3., 4.]]]])
#>   size = 2
