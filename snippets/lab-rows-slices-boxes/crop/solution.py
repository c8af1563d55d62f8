def crop(image, box):
    x1, y1, x2, y2 = box
    return image[y1:y2, x1:x2]  # (y2 - y1, x2 - x1)


check(crop, crop_with_loops, inputs, shares=True)
#> ✓ crop: 55 inputs agree
