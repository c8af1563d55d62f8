def padded(rows):
    longest = max((len(row) for row in rows), default=0)
    table = [[0.0] * longest] * len(rows)
    for i, row in enumerate(rows):
        table[i][: len(row)] = row
    return np.array(table, dtype=float).reshape(len(rows), longest)


check(padded, padded_with_loops, inputs)
#> ✗ values: expected np.array([[1.], [2.]])
#>              found np.array([[2.], [2.]])
#>   rows = [[1], [2]]
