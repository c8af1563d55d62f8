def padded(rows):
    longest = len(rows[0]) if rows else 0
    table = np.zeros((len(rows), longest))
    for i, row in enumerate(rows):
        table[i, : len(row)] = row
    return table


check(padded, padded_with_loops, inputs)
#> ✗ shape: expected (2, 1), found (2, 0)
#>   rows = [[], [1.5]]
