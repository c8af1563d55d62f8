def weight_and_bias(f, n):
    bias = f(torch.zeros(1, n))[0]
    return f(torch.eye(n)).T - bias, bias


check(weight_and_bias, weight_and_bias_with_loops, inputs)
#> ✗ result[0] values: expected torch.tensor([[3., 1.], [2., 1.]])
#>                        found torch.tensor([[3., 2.], [1., 1.]])
#>   f = secret_of_two
#>   n = 2
