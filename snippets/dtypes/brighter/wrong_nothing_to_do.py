def brighter(image, amount):
    if amount == 0:
        return image
    return (image.long() + amount).clamp(0, 255).to(torch.uint8)


check(brighter, brighter_with_loops, inputs, shares=False)
#> ✗ shares memory: expected False, found True
#>   image = torch.tensor([[0, 1, 127], [128, 254, 255]], dtype=torch.uint8)
#>   amount = 0
