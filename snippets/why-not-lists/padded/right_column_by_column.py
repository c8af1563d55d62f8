from itertools import zip_longest


def padded(rows):
    columns = [*zip_longest(*rows, fillvalue=0)]
    return np.array(columns, dtype=np.float64).reshape(len(columns), len(rows)).T


check(padded, padded_with_loops, inputs)
#> ✓ padded: 8 inputs agree
