def kaleidoscope(table):
    top = np.concatenate((table, table[:, ::-1]), axis=1)
    bottom = np.concatenate((table[::-1], table), axis=1)
    return np.concatenate((top, bottom))


check(kaleidoscope, kaleidoscope_with_loops, inputs)
#> ✗ values: expected np.array([[1, 2, 2, 1], [1, 2, 2, 1]])
#>              found np.array([[1, 2, 2, 1], [1, 2, 1, 2]])
#>   table = np.array([[1, 2]])
