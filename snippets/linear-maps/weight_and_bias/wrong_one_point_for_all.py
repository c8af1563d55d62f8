def weight_and_bias(f, n):
    bias = f(torch.zeros(1, n))[0]
    at_one = f(torch.ones(1, n))[0]
    return (at_one - bias)[:, None].expand(-1, n), bias


check(weight_and_bias, weight_and_bias_with_loops, inputs)
#> ✗ result[0] values: expected torch.tensor([[1., 0.], [0., 1.]])
#>                        found torch.tensor([[1., 1.], [1., 1.]])
#>   f = unchanged
#>   n = 2
