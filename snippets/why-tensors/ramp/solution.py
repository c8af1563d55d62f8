def ramp(x, start, end):
    rise = (x - start).relu()
    return rise - (x - end).relu()


check(ramp, ramp_with_loops, inputs)
#> ✓ ramp: 9 inputs agree
