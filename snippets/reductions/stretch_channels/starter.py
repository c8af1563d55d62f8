def stretch_channels(images):
    """(n, c, h, w) floats -> the same: each channel from 0 to 1. No loops."""
    raise NotImplementedError("your turn")


check(stretch_channels, stretch_channels_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   images = torch.tensor([[[[2., 4.]]]])
