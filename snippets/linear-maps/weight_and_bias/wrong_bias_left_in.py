def weight_and_bias(f, n):
    return f(torch.eye(n)).T, f(torch.zeros(1, n))[0]


check(weight_and_bias, weight_and_bias_with_loops, inputs)
#> ✗ result[0] values: expected torch.tensor([[3., 1.], [2., 1.]])
#>                        found torch.tensor([[4., 2.], [2., 1.]])
#>   f = secret_of_two
#>   n = 2
