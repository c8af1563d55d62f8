def brighter(image, amount):
    wide = image.to(torch.int16) + amount
    return wide.clamp(0, 255).to(torch.uint8)


check(brighter, brighter_with_loops, inputs, shares=False)
#> ✓ brighter: 12 inputs agree
