def stretch_channels(images):
    images -= images.amin(dim=(2, 3), keepdim=True)
    high = images.amax(dim=(2, 3), keepdim=True)
    return images / torch.where(high == 0, 1, high)


check(stretch_channels, stretch_channels_with_loops, inputs)
#> ✗ input images values: expected torch.tensor([[[[2., 4.]]]])
#>                           found torch.tensor([[[[0., 2.]]]])
#>   images = torch.tensor([[[[2., 4.]]]])
