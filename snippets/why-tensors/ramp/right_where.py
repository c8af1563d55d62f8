def ramp(x, start, end):
    rise = (x - start) * (x > start)
    too_far = (x - end) * (x > end)
    return rise - too_far


check(ramp, ramp_with_loops, inputs)
#> ✓ ramp: 9 inputs agree
