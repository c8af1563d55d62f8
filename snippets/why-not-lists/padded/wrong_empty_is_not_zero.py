def padded(rows):
    longest = max((len(row) for row in rows), default=0)
    table = np.empty((len(rows), longest))
    for i, row in enumerate(rows):
        table[i, : len(row)] = row
    return table


check(padded, padded_with_loops, inputs)
#> ✗ values: expected np.array([[0. ], [1.5]])
#>              found np.array(...
#>   rows = [[], [1.5]]
