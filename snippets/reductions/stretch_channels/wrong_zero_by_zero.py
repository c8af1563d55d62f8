def stretch_channels(images):
    low = images.amin(dim=(2, 3), keepdim=True)
    high = images.amax(dim=(2, 3), keepdim=True)
    return (images - low) / (high - low)


check(stretch_channels, stretch_channels_with_loops, inputs)
#> ✗ values: expected torch.tensor([[[[0.], [0.]]]])
#>              found torch.tensor([[[[torch.nan], [torch.nan]]]])
#>   images = torch.tensor([[[[5.], [5.]]]])
