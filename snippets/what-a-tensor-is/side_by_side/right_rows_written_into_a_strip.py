def side_by_side(images):
    n, c, h, w = images.shape
    strip = images.new_empty(c, h, n * w)
    strip.view(c, h, n, w)[:] = images.permute(1, 2, 0, 3)
    return strip


check(side_by_side, side_by_side_with_loops, inputs)
#> ✓ side_by_side: 8 inputs agree
