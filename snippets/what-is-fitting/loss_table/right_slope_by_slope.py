def loss_table(x, y, slopes, biases):
    table = x.new_empty(len(slopes), len(biases))
    for row, slope in zip(table, slopes, strict=True):
        misses = y[:, None] - slope * x[:, None] - biases
        row[:] = (misses**2).mean(dim=0)
    return table


check(loss_table, loss_table_with_loops, inputs)
#> ✓ loss_table: 8 inputs agree
