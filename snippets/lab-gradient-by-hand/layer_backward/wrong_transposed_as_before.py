def layer_backward(d_output, x, weight):
    d_x = d_output @ weight.T
    d_weight = d_output.T @ x
    d_bias = d_output.sum(dim=0)
    return d_x, d_weight, d_bias


check(layer_backward, layer_backward_with_loops, inputs)
#> ✗ RuntimeError: mat1 and mat2 shapes cannot be multiplied (1x1 and 2x1)
#>   d_output = torch.tensor([[2.5000]], dtype=torch.float64)
#>   x = torch.tensor([[1., -2.]], dtype=torch.float64)
#>   weight = torch.tensor([[-1.0000, 1.5000]], dtype=torch.float64)
