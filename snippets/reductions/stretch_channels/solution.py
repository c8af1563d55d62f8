def stretch_channels(images):
    low = images.amin(dim=(2, 3), keepdim=True)   # (n, c, 1, 1)
    high = images.amax(dim=(2, 3), keepdim=True)  # (n, c, 1, 1)
    spread = high - low
    return (images - low) / torch.where(spread == 0, 1, spread)


check(stretch_channels, stretch_channels_with_loops, inputs)
#> ✓ stretch_channels: 13 inputs agree
