def padded(rows):
    longest = max((len(row) for row in rows), default=0)
    filled = [row + [0] * (longest - len(row)) for row in rows]
    return np.array(filled).reshape(len(rows), longest)


check(padded, padded_with_loops, inputs)
#> ✗ dtype: expected float64, found int64
#>   rows = [[1], [2]]
