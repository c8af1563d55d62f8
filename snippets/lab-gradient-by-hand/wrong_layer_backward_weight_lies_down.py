def layer_backward(d_output, x, weight):
    d_x = d_output @ weight
    d_weight = x.T @ d_output
    d_bias = d_output.sum(dim=0)
    return d_x, d_weight, d_bias


check(layer_backward)
#> ✗ d_weight shape: expected (1, 2), found (2, 1)
#>   d_output = torch.tensor([[3.]], dtype=torch.float64)
#>   x = torch.tensor([[5., 3.]], dtype=torch.float64)
#>   weight = torch.tensor([[3., 2.]], dtype=torch.float64)
#>   layer_backward(d_output, x, weight)
