def to_pixels(boxes, width, height):
    size = torch.tensor([width, height, width, height])  # (4,)
    return (boxes * size).round().to(torch.int64)  # (n, 4)


check(to_pixels, to_pixels_with_loops, inputs)
#> ✓ to_pixels: 51 inputs agree
