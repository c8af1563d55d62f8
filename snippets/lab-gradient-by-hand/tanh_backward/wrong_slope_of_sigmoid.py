def tanh_backward(d_hidden, hidden):
    return d_hidden * hidden * (1 - hidden)


check(tanh_backward, tanh_backward_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0.9500]], dtype=torch.float64)
#>              found torch.tensor([[0.4500]], dtype=torch.float64)
#>   d_hidden = torch.tensor([[5.]], dtype=torch.float64)
#>   hidden = torch.tensor([[0.9000]], dtype=torch.float64)
