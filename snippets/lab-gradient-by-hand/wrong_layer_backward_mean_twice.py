def layer_backward(d_output, x, weight):
    d_x = d_output @ weight
    d_weight = d_output.T @ x / len(x)
    d_bias = d_output.mean(dim=0)
    return d_x, d_weight, d_bias


check(layer_backward)
#> ✗ d_weight: expected [[24.0]], found [[12.0]]
#>   d_output = torch.tensor([[1.], [5.]], dtype=torch.float64)
#>   x = torch.tensor([[4.], [4.]], dtype=torch.float64)
#>   weight = torch.tensor([[3.]], dtype=torch.float64)
#>   layer_backward(d_output, x, weight)
