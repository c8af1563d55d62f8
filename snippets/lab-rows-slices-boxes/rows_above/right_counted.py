def rows_above(table, threshold):
    count = (table > threshold).sum(dim=1)
    return table[count > 0]


check(rows_above, rows_above_with_loops, inputs)
#> ✓ rows_above: 61 inputs agree
