def to_pixels(boxes, width, height):
    corners = boxes.reshape(-1, 2, 2) * boxes.new_tensor([width, height])
    return corners.round().long().reshape(-1, 4)


check(to_pixels, to_pixels_with_loops, inputs)
#> ✓ to_pixels: 51 inputs agree
