def rows_above(table, threshold):
    refused = torch.logical_not(table > threshold).all(dim=1)
    return table[~refused]


check(rows_above, rows_above_with_loops, inputs)
#> ✓ rows_above: 61 inputs agree
