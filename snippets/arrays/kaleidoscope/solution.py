def kaleidoscope(table):
    top = np.concatenate((table, table[:, ::-1]), axis=1)  # (r, 2 c)
    return np.concatenate((top, top[::-1]))


check(kaleidoscope, kaleidoscope_with_loops, inputs)
#> ✓ kaleidoscope: 10 inputs agree
