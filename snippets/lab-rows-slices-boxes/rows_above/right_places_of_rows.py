def rows_above(table, threshold):
    rows, _ = torch.where(table > threshold)
    return table[rows.unique()]


check(rows_above, rows_above_with_loops, inputs)
#> ✓ rows_above: 61 inputs agree
