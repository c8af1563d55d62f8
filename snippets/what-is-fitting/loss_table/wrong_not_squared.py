def loss_table(x, y, slopes, biases):
    predicted = slopes[:, None, None] * x + biases[:, None]
    return (predicted - y).mean(dim=-1)


check(loss_table, loss_table_with_loops, inputs)
#> ✗ values: expected torch.tensor([[4.]])
#>              found torch.tensor([[-2.]])
#>   x = torch.tensor([2.])
#>   y = torch.tensor([9.])
#>   slopes = torch.tensor([3.])
#>   biases = torch.tensor([1.])
