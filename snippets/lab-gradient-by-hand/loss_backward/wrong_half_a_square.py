def loss_backward(predicted, y):
    return (predicted - y) / predicted.numel()


check(loss_backward, loss_backward_with_loops, inputs)
#> ✗ values: expected torch.tensor([[8.0000]], dtype=torch.float64)
#>              found torch.tensor([[4.]], dtype=torch.float64)
#>   predicted = torch.tensor([[5.]], dtype=torch.float64)
#>   y = torch.tensor([[1.]], dtype=torch.float64)
