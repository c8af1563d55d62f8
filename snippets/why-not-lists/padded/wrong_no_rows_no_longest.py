def padded(rows):
    table = np.zeros((len(rows), max(len(row) for row in rows)))
    for i, row in enumerate(rows):
        table[i, : len(row)] = row
    return table


check(padded, padded_with_loops, inputs)
#> ✗ ValueError: max() ...
#>   rows = []
