def loss_backward(predicted, y):
    return 2 * (predicted - y) / len(predicted)


check(loss_backward, loss_backward_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0.0000, 2.0000]], dtype=torch.float64)
#>              found torch.tensor([[0., 4.]], dtype=torch.float64)
#>   predicted = torch.tensor([[3., 5.]], dtype=torch.float64)
#>   y = torch.tensor([[3., 3.]], dtype=torch.float64)
