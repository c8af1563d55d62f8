def kaleidoscope(table):
    right, below = np.fliplr(table), np.flipud(table)
    return np.block([[table, right], [below, right[::-1]]])


check(kaleidoscope, kaleidoscope_with_loops, inputs)
#> ✓ kaleidoscope: 10 inputs agree
