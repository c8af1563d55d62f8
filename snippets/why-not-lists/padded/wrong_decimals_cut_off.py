def padded(rows):
    longest = max((len(row) for row in rows), default=0)
    table = np.zeros((len(rows), longest), dtype=int)
    for i, row in enumerate(rows):
        table[i, : len(row)] = row
    return table.astype(float)


check(padded, padded_with_loops, inputs)
#> ✗ values: expected np.array([[0. ], [1.5]])
#>              found np.array([[0.], [1.]])
#>   rows = [[], [1.5]]
