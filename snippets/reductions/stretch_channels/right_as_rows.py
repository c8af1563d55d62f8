def stretch_channels(images):
    rows = images.flatten(2)  # (n, c, h * w)
    moved = rows - rows.amin(dim=2, keepdim=True)
    spread = moved.amax(dim=2, keepdim=True)
    return (moved / spread.masked_fill(spread == 0, 1)).reshape(images.shape)


check(stretch_channels, stretch_channels_with_loops, inputs)
#> ✓ stretch_channels: 13 inputs agree
