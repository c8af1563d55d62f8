def weight_and_bias(f, n):
    at_zero = f(torch.zeros(1, n))  # (1, m)
    columns = f(torch.eye(n)) - at_zero  # (n, m)
    return columns.T, at_zero[0]


check(weight_and_bias, weight_and_bias_with_loops, inputs)
#> ✓ weight_and_bias: 6 inputs agree
