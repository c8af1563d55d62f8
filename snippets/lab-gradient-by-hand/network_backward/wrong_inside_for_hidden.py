def network_backward(x, y, weight1, bias1, weight2, bias2):
    inside = x @ weight1.T + bias1
    hidden = torch.tanh(inside)
    predicted = hidden @ weight2.T + bias2

    d_predicted = 2 * (predicted - y) / predicted.numel()
    d_weight2 = d_predicted.T @ inside
    d_bias2 = d_predicted.sum(dim=0)

    d_hidden = d_predicted @ weight2
    d_inside = d_hidden * (1 - hidden**2)
    d_weight1 = d_inside.T @ x
    d_bias1 = d_inside.sum(dim=0)
    d_x = d_inside @ weight1
    return d_x, d_weight1, d_bias1, d_weight2, d_bias2


check(network_backward, network_backward_with_loops, inputs)
#> ✗ result[3] values: expected torch.tensor([[0.2136]], dtype=torch.float64)
#>                        found torch.tensor([[0.2311]], dtype=torch.float64)
#>   x = torch.tensor([[1.]], dtype=torch.float64)
#>   y = torch.tensor([[1.]], dtype=torch.float64)
#>   weight1 = torch.tensor([[0.5000]], dtype=torch.float64)
#>   bias1 = torch.tensor([-1.], dtype=torch.float64)
#>   weight2 = torch.tensor([[0.5000]], dtype=torch.float64)
#>   bias2 = torch.tensor([1.], dtype=torch.float64)
