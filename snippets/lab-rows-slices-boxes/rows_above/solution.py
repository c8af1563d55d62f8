def rows_above(table, threshold):
    above = table > threshold  # (n, m)
    return table[above.any(dim=1)]  # (k, m)


check(rows_above, rows_above_with_loops, inputs)
#> ✓ rows_above: 61 inputs agree
