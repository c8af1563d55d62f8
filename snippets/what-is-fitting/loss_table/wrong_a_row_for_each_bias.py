def loss_table(x, y, slopes, biases):
    predicted = slopes[:, None] * x + biases[:, None, None]
    return (predicted - y).square().mean(dim=-1)


check(loss_table, loss_table_with_loops, inputs)
#> ✗ shape: expected (1, 2), found (2, 1)
#>   x = torch.tensor([1., 2.])
#>   y = torch.tensor([0., 4.])
#>   slopes = torch.tensor([2.])
#>   biases = torch.tensor([-1., 0.])
