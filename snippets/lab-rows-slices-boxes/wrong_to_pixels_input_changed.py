def to_pixels(boxes, width, height):
    boxes[:, 0::2] *= width
    boxes[:, 1::2] *= height
    return boxes.round().to(torch.int64)


check(to_pixels)
#> ✗ input: expected tensor([[0.0000, 0.0000, 0.5000, 1.0000]])
#>             found tensor([[0., 0., 50., 60.]])
#>   boxes = torch.tensor([[0.0000, 0.0000, 0.5000, 1.0000]])
#>   width = 100
#>   height = 60
