def weight_and_bias(f, n):
    at_zero = f(torch.zeros(1, n))
    return f(torch.eye(n)) - at_zero, at_zero[0]


check(weight_and_bias, weight_and_bias_with_loops, inputs)
#> ✗ result[0] shape: expected (1, 3), found (3, 1)
#>   f = sum_of_three
#>   n = 3
