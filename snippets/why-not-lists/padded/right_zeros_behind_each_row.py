def padded(rows):
    longest = max([len(row) for row in rows] + [0])
    filled = [row + [0] * (longest - len(row)) for row in rows]
    return np.array(filled, dtype=float).reshape(len(rows), longest)


check(padded, padded_with_loops, inputs)
#> ✓ padded: 8 inputs agree
