def stretch_channels(images):
    low = images.amin(dim=(2, 3))
    high = images.amax(dim=(2, 3))
    spread = high - low
    return (images - low) / torch.where(spread == 0, 1, spread)


check(stretch_channels, stretch_channels_with_loops, inputs)
#> ✗ values: expected torch.tensor([[[[0., 1.]], [[0., 1.]]]])
#>              found torch.tensor([[[[0.0000, 0.5000]], [[-1.0000, 1.0000]]]])
#>   images = torch.tensor([[[[2., 4.]], [[0., 8.]]]])
