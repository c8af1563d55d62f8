def brighter(image, amount):
    image[:] = (image.long() + amount).clamp(0, 255)
    return image


check(brighter, brighter_with_loops, inputs, shares=False)
#> ✗ input image values: expected torch.tensor([[200]], dtype=torch.uint8)
#>                          found torch.tensor([[255]], dtype=torch.uint8)
#>   image = torch.tensor([[200]], dtype=torch.uint8)
#>   amount = 100
