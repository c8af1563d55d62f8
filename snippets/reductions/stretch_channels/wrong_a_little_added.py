def stretch_channels(images):
    low = images.amin(dim=(2, 3), keepdim=True)
    high = images.amax(dim=(2, 3), keepdim=True)
    return (images - low) / (high - low + 1e-8)


check(stretch_channels, stretch_channels_with_loops, inputs)
#> ✗ values: expected torch.tensor([[[[0., 1.]]]])
#>              found torch.tensor([[[[0.0000e+00, 1.0000e-22]]]])
#>   images = torch.tensor([[[[0.0000e+00, 1.0000e-30]]]])
