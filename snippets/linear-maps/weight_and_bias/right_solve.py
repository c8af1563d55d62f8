def weight_and_bias(f, n):
    bias = f(torch.zeros(1, n))
    points = torch.ones(n, n) + torch.eye(n)
    weight = torch.linalg.solve(points, f(points) - bias)
    return weight.mT, bias.flatten()


check(weight_and_bias, weight_and_bias_with_loops, inputs)
#> ✓ weight_and_bias: 6 inputs agree
