def crop(image, box):
    x1, y1, x2, y2 = box
    return image[x1:x2, y1:y2]


check(crop, crop_with_loops, inputs, shares=True)
#> ✗ shape: expected (1, 2), found (1, 1)
#>   image = torch.tensor([[0, 1, 2], [3, 4, 5]])
#>   box = (1, 0, 3, 1)
