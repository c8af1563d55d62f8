def brighter(image, amount):
    return (image.float() + amount).clamp(0, 255).byte()


check(brighter, brighter_with_loops, inputs, shares=False)
#> ✓ brighter: 12 inputs agree
