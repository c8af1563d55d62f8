def brighter(image, amount):
    wide = image.int() + amount
    wide = torch.where(wide > 255, 255, wide)
    return torch.where(wide < 0, 0, wide).to(torch.uint8)


check(brighter, brighter_with_loops, inputs, shares=False)
#> ✓ brighter: 12 inputs agree
