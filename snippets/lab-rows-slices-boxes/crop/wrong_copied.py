def crop(image, box):
    x1, y1, x2, y2 = box
    rows = torch.arange(y1, y2)
    columns = torch.arange(x1, x2)
    return image[rows[:, None], columns]


check(crop, crop_with_loops, inputs, shares=True)
#> ✗ shares memory: expected True, found False
#>   image = torch.tensor([[0, 1, 2], [3, 4, 5]])
#>   box = (1, 0, 3, 1)
