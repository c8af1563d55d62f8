def to_pixels(boxes, width, height):
    pixels = torch.zeros(len(boxes), 4, dtype=torch.int64)
    pixels[:, 0::2] = (boxes[:, 0::2] * width).round()
    pixels[:, 1::2] = (boxes[:, 1::2] * height).round()
    return pixels


check(to_pixels, to_pixels_with_loops, inputs)
#> ✓ to_pixels: 51 inputs agree
