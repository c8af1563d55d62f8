def one_per_row(table, columns):
    return table.gather(1, columns.unsqueeze(1)).squeeze(1)


check(one_per_row, one_per_row_with_loops, inputs)
#> ✓ one_per_row: 10 inputs agree
