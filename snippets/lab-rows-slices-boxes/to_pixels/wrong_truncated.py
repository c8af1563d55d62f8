def to_pixels(boxes, width, height):
    size = torch.tensor([width, height, width, height])
    return (boxes * size).to(torch.int64)


check(to_pixels, to_pixels_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0, 0, 38, 60]])
#>              found torch.tensor([[0, 0, 37, 60]])
#>   boxes = torch.tensor([[0.0000, 0.0000, 0.3750, 1.0000]])
#>   width = 100
#>   height = 60
