def brighter(image, amount):
    room = image.clamp(max(0, -amount), min(255, 255 - amount))
    return room + amount


check(brighter, brighter_with_loops, inputs, shares=False)
#> ✓ brighter: 12 inputs agree
