def crop(image, box):
    x1, y1, x2, y2 = box
    return image[y1 : y2 + 1, x1 : x2 + 1]


check(crop, crop_with_loops, inputs, shares=True)
#> ✗ shape: expected (1, 2), found (1, 3)
#>   image = torch.tensor([[3, 3, 6], [3, 4, 5]])
#>   box = (0, 1, 2, 2)
