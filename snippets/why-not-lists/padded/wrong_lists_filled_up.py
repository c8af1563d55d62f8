def padded(rows):
    longest = max((len(row) for row in rows), default=0)
    for row in rows:
        row.extend([0] * (longest - len(row)))
    return np.array(rows, dtype=float).reshape(len(rows), longest)


check(padded, padded_with_loops, inputs)
#> ✗ input rows[0] length: expected 0, found 1
#>   rows = [[], [1.5]]
