def kaleidoscope(table):
    return np.tile(table, (2, 2))


check(kaleidoscope, kaleidoscope_with_loops, inputs)
#> ✗ values: expected np.array([[1, 2, 2, 1], [1, 2, 2, 1]])
#>              found np.array([[1, 2, 1, 2], [1, 2, 1, 2]])
#>   table = np.array([[1, 2]])
