def one_per_row(table, columns):
    return table[torch.arange(len(table)), columns]


check(one_per_row, one_per_row_with_loops, inputs)
#> ✓ one_per_row: 10 inputs agree
