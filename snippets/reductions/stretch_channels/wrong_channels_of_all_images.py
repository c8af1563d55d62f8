def stretch_channels(images):
    low = images.amin(dim=(0, 2, 3), keepdim=True)
    high = images.amax(dim=(0, 2, 3), keepdim=True)
    spread = high - low
    return (images - low) / torch.where(spread == 0, 1, spread)


check(stretch_channels, stretch_channels_with_loops, inputs)
#> ✗ values: expected torch.tensor([[[[0., 1.]]], [[[0., 1.]]]])
#>              found torch.tensor([[[[0.2500, 0.5000]]], [[[0.0000, 1.0000]]]])
#>   images = torch.tensor([[[[2., 4.]]], [[[0., 8.]]]])
