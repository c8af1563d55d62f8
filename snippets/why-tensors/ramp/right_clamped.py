def ramp(x, start, end):
    return x.clamp(start, end) - start


check(ramp, ramp_with_loops, inputs)
#> ✓ ramp: 9 inputs agree
