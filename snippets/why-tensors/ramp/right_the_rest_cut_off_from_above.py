def ramp(x, start, end):
    height = end - start
    return height - (height - (x - start).relu()).relu()


check(ramp, ramp_with_loops, inputs)
#> ✓ ramp: 9 inputs agree
