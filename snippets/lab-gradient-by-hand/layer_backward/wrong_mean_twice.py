def layer_backward(d_output, x, weight):
    d_x = d_output @ weight
    d_weight = d_output.T @ x / len(x)
    d_bias = d_output.mean(dim=0)
    return d_x, d_weight, d_bias


check(layer_backward, layer_backward_with_loops, inputs)
#> ✗ result[1] values: expected torch.tensor([[24.0000]], dtype=torch.float64)
#>                        found torch.tensor([[12.]], dtype=torch.float64)
#>   d_output = torch.tensor([[1.], [5.]], dtype=torch.float64)
#>   x = torch.tensor([[4.], [4.]], dtype=torch.float64)
#>   weight = torch.tensor([[3.]], dtype=torch.float64)
