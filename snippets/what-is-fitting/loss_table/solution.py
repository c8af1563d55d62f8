def loss_table(x, y, slopes, biases):
    predicted = slopes[:, None, None] * x + biases[:, None]  # (s, b, n)
    return (predicted - y).square().mean(dim=-1)


check(loss_table, loss_table_with_loops, inputs)
#> ✓ loss_table: 8 inputs agree
