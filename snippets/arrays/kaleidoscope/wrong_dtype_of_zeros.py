def kaleidoscope(table):
    r, c = table.shape
    result = np.zeros((2 * r, 2 * c))
    result[:r, :c] = table
    result[:r, c:] = table[:, ::-1]
    result[r:] = result[:r][::-1]
    return result


check(kaleidoscope, kaleidoscope_with_loops, inputs)
#> ✗ dtype: expected int64, found float64
#>   table = np.array([[1, 2]])
