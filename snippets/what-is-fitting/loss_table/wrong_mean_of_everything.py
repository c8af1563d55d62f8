def loss_table(x, y, slopes, biases):
    predicted = slopes[:, None, None] * x + biases[:, None]
    return (predicted - y).square().mean()


check(loss_table, loss_table_with_loops, inputs)
#> ✗ shape: expected (1, 1), found ()
#>   x = torch.tensor([2.])
#>   y = torch.tensor([9.])
#>   slopes = torch.tensor([3.])
#>   biases = torch.tensor([1.])
