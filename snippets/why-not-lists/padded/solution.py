def padded(rows):
    longest = max((len(row) for row in rows), default=0)
    table = np.zeros((len(rows), longest))
    for i, row in enumerate(rows):
        table[i, : len(row)] = row
    return table


check(padded, padded_with_loops, inputs)
#> ✓ padded: 8 inputs agree
