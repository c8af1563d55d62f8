def network_backward(x, y, weight1, bias1, weight2, bias2):
    """-> d_x, d_weight1, d_bias1, d_weight2, d_bias2"""
    raise NotImplementedError("your turn")


check(network_backward, network_backward_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   x = torch.tensor([[1.]], dtype=torch.float64)
#>   y = torch.tensor([[1.]], dtype=torch.float64)
#>   weight1 = torch.tensor([[0.5000]], dtype=torch.float64)
#>   bias1 = torch.tensor([-1.], dtype=torch.float64)
#>   weight2 = torch.tensor([[0.5000]], dtype=torch.float64)
#>   bias2 = torch.tensor([1.], dtype=torch.float64)
