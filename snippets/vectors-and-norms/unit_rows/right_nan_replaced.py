def unit_rows(table):
    columns = table.mT  # (d, n)
    return (columns / (columns**2).sum(dim=0).sqrt()).mT.nan_to_num()


check(unit_rows, unit_rows_with_loops, inputs)
#> ✓ unit_rows: 9 inputs agree
