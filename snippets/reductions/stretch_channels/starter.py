def stretch_channels(images):
    """(n, c, h, w) -> (n, c, h, w): each channel from 0 to 1. No loops."""
    raise NotImplementedError("your turn")


check(stretch_channels, stretch_channels_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   images = torch.tensor([[[[1.5410]]]])
