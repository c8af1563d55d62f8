def padded(rows):
    lengths = np.array([len(row) for row in rows], dtype=int)
    table = np.zeros((len(rows), lengths.max(initial=0)))
    places = np.arange(table.shape[1]) < lengths[:, None]
    table[places] = [number for row in rows for number in row]
    return table


check(padded, padded_with_loops, inputs)
#> ✓ padded: 8 inputs agree
