def loss_table(x, y, slopes, biases):
    lines = torch.cartesian_prod(slopes, biases)
    columns = torch.stack([x, torch.ones_like(x)])
    losses = ((lines @ columns - y) ** 2).sum(dim=1) / len(x)
    return losses.reshape(len(slopes), len(biases))


check(loss_table, loss_table_with_loops, inputs)
#> ✓ loss_table: 8 inputs agree
