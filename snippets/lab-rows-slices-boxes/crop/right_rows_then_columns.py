def crop(image, box):
    x1, y1, x2, y2 = box
    rows = image[y1:y2]
    return rows[:, x1:x2]


check(crop, crop_with_loops, inputs, shares=True)
#> ✓ crop: 55 inputs agree
