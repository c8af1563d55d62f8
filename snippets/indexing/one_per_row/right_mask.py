def one_per_row(table, columns):
    return table[torch.arange(table.shape[1]) == columns[:, None]]


check(one_per_row, one_per_row_with_loops, inputs)
#> ✓ one_per_row: 10 inputs agree
