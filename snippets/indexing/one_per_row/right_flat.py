def one_per_row(table, columns):
    n, m = table.shape
    return table.flatten()[torch.arange(n) * m + columns]


check(one_per_row, one_per_row_with_loops, inputs)
#> ✓ one_per_row: 10 inputs agree
