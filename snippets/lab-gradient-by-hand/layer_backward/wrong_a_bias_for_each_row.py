def layer_backward(d_output, x, weight):
    d_x = d_output @ weight
    d_weight = d_output.T @ x
    d_bias = d_output
    return d_x, d_weight, d_bias


check(layer_backward, layer_backward_with_loops, inputs)
#> ✗ result[2] shape: expected (1,), found (1, 1)
#>   d_output = torch.tensor([[5.]], dtype=torch.float64)
#>   x = torch.tensor([[1.]], dtype=torch.float64)
#>   weight = torch.tensor([[2.]], dtype=torch.float64)
