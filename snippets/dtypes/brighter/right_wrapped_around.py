def brighter(image, amount):
    added = image + amount  # in uint8: 256 more or less where it wraps around
    if amount < 0:
        return added.masked_fill(added > image, 0)
    return added.masked_fill(added < image, 255)


check(brighter, brighter_with_loops, inputs, shares=False)
#> ✓ brighter: 12 inputs agree
