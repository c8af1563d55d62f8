def stretch_channels(images):
    channels = images.flatten(2)  # (n, c, h * w)
    low = channels.min(dim=2).values[:, :, None, None]
    high = channels.max(dim=2).values[:, :, None, None]
    return torch.where(high > low, (images - low) / (high - low), 0)


check(stretch_channels, stretch_channels_with_loops, inputs)
#> ✓ stretch_channels: 13 inputs agree
