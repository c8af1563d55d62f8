def stretch_channels(images):
    moved = images - images.amin((-2, -1), True)
    return torch.nan_to_num(moved / moved.amax((-2, -1), True))


check(stretch_channels, stretch_channels_with_loops, inputs)
#> ✓ stretch_channels: 13 inputs agree
