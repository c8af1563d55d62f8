def side_by_side(images):
    n, c, h, w = images.shape
    rows = images.permute(1, 2, 0, 3)  # (c, h, n, w)
    return rows.reshape(c, h, n * w)


check(side_by_side, side_by_side_with_loops, inputs)
#> ✓ side_by_side: 8 inputs agree
