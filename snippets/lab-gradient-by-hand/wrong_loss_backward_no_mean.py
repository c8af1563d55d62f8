def loss_backward(predicted, y):
    return 2 * (predicted - y)


check(loss_backward)
#> ✗ d_predicted: expected [[1.0], [-2.0]], found [[2.0], [-4.0]]
#>   predicted = torch.tensor([[2.], [3.]], dtype=torch.float64)
#>   y = torch.tensor([[1.], [5.]], dtype=torch.float64)
#>   loss_backward(predicted, y)
