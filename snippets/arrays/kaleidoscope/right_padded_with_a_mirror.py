def kaleidoscope(table):
    r, c = table.shape
    return np.pad(table, ((0, r), (0, c)), mode="symmetric")


check(kaleidoscope, kaleidoscope_with_loops, inputs)
#> ✓ kaleidoscope: 10 inputs agree
