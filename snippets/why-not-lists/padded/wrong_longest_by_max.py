def padded(rows):
    longest = len(max(rows, default=[]))
    table = np.zeros((len(rows), longest))
    for i, row in enumerate(rows):
        table[i, : len(row)] = row
    return table


check(padded, padded_with_loops, inputs)
#> ✗ ValueError: could not broadcast input array from shape (2,) into shape (1,)
#>   rows = [[1, 2], [3]]
