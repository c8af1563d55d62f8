def to_pixels(boxes, width, height):
    size = torch.tensor([width, height, width, height])
    return (boxes * size).to(torch.int64)


check(to_pixels)
#> ✗ values: expected tensor([[0, 0, 53, 60]])
#>              found tensor([[0, 0, 52, 60]])
#>   boxes = torch.tensor([[0.0000, 0.0000, 0.5300, 1.0000]])
#>   width = 100
#>   height = 60
