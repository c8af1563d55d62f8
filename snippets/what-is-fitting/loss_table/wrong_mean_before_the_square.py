def loss_table(x, y, slopes, biases):
    predicted = slopes[:, None, None] * x + biases[:, None]
    return (predicted - y).mean(dim=-1).square()


check(loss_table, loss_table_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0.5000]])
#>              found torch.tensor([[0.2500]])
#>   x = torch.tensor([1., 2.])
#>   y = torch.tensor([1., 4.])
#>   slopes = torch.tensor([2.])
#>   biases = torch.tensor([-1.])
