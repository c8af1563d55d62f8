def side_by_side(images):
    swapped = images.transpose(0, 1).transpose(1, 2)  # (c, h, n, w)
    return swapped.flatten(2)


check(side_by_side, side_by_side_with_loops, inputs)
#> ✓ side_by_side: 8 inputs agree
