def weight_and_bias(f, n):
    points = torch.cat([torch.zeros(1, n), torch.eye(n)])
    results = f(points)
    return (results[1:] - results[0]).T, results[0]


check(weight_and_bias, weight_and_bias_with_loops, inputs)
#> ✓ weight_and_bias: 6 inputs agree
