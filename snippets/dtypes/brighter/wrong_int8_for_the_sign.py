def brighter(image, amount):
    wide = image.to(torch.int8) + amount
    return wide.clamp(0, 255).to(torch.uint8)


check(brighter, brighter_with_loops, inputs, shares=False)
#> ✗ RuntimeError: value cannot be converted to type int8_t without overflow
#>   image = torch.tensor([[200]], dtype=torch.uint8)
#>   amount = 100
