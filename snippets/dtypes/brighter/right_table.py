def brighter(image, amount):
    table = (torch.arange(256) + amount).clamp(0, 255).byte()
    return table[image.long()]


check(brighter, brighter_with_loops, inputs, shares=False)
#> ✓ brighter: 12 inputs agree
