def weight_and_bias(f, n):
    steps = torch.ones(n + 1, n).tril(-1)
    results = f(steps)
    return results.diff(dim=0).mT.contiguous(), results[0].clone()


check(weight_and_bias, weight_and_bias_with_loops, inputs)
#> ✓ weight_and_bias: 6 inputs agree
