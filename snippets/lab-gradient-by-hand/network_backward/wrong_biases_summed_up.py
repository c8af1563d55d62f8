def network_backward(x, y, weight1, bias1, weight2, bias2):
    hidden = torch.tanh(x @ weight1.T + bias1)
    predicted = hidden @ weight2.T + bias2

    d_predicted = 2 * (predicted - y) / predicted.numel()
    d_weight2 = d_predicted.T @ hidden
    d_bias2 = d_predicted.sum()

    d_hidden = d_predicted @ weight2
    d_inside = d_hidden * (1 - hidden**2)
    d_weight1 = d_inside.T @ x
    d_bias1 = d_inside.sum()
    d_x = d_inside @ weight1
    return d_x, d_weight1, d_bias1, d_weight2, d_bias2


check(network_backward, network_backward_with_loops, inputs)
#> ✗ result[2] shape: expected (1,), found ()
#>   x = torch.tensor([[1.]], dtype=torch.float64)
#>   y = torch.tensor([[1.]], dtype=torch.float64)
#>   weight1 = torch.tensor([[0.5000]], dtype=torch.float64)
#>   bias1 = torch.tensor([-1.], dtype=torch.float64)
#>   weight2 = torch.tensor([[0.5000]], dtype=torch.float64)
#>   bias2 = torch.tensor([1.], dtype=torch.float64)
