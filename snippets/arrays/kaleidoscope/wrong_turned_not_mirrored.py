def kaleidoscope(table):
    top = np.concatenate((table, np.flip(table)), axis=1)
    return np.concatenate((top, np.flip(top)))


check(kaleidoscope, kaleidoscope_with_loops, inputs)
#> ✗ values: expected np.array([[1, 1], [2, 2], [2, 2], [1, 1]])
#>              found np.array([[1, 2], [2, 1], [1, 2], [2, 1]])
#>   table = np.array([[1], [2]])
