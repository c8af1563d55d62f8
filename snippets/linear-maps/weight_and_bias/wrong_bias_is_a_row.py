def weight_and_bias(f, n):
    at_zero = f(torch.zeros(1, n))
    return (f(torch.eye(n)) - at_zero).T, at_zero


check(weight_and_bias, weight_and_bias_with_loops, inputs)
#> ✗ result[1] shape: expected (2,), found (1, 2)
#>   f = unchanged
#>   n = 2
