def loss_backward(predicted, y):
    return 2 * (predicted - y).mean()


check(loss_backward, loss_backward_with_loops, inputs)
#> ✗ shape: expected (1, 1), found ()
#>   predicted = torch.tensor([[5.]], dtype=torch.float64)
#>   y = torch.tensor([[1.]], dtype=torch.float64)
