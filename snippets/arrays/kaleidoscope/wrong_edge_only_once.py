def kaleidoscope(table):
    top = np.concatenate((table, table[:, -2::-1]), axis=1)
    return np.concatenate((top, top[-2::-1]))


check(kaleidoscope, kaleidoscope_with_loops, inputs)
#> ✗ shape: expected (2, 4), found (1, 3)
#>   table = np.array([[1, 2]])
