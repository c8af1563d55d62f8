def weight_and_bias(f, n):
    bias = f(torch.zeros(n))
    return (f(torch.eye(n)) - bias).T, bias


check(weight_and_bias, weight_and_bias_with_loops, inputs)
#> ✗ IndexError: Dimension out of range (expected to be in range of [-1, 0], but got 1)
#>   f = sum_of_three
#>   n = 3
