def kaleidoscope(table):
    r, c = table.shape
    rows = np.r_[:r, r - 1 : -1 : -1]
    columns = np.r_[:c, c - 1 : -1 : -1]
    return table[rows][:, columns]


check(kaleidoscope, kaleidoscope_with_loops, inputs)
#> ✓ kaleidoscope: 10 inputs agree
