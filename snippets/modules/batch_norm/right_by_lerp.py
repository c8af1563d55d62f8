def batch_norm(x, running_mean, running_var, training):
    if not training:
        scale = (running_var + 1e-5).rsqrt()
        return [(x - running_mean) * scale, running_mean, running_var]
    mean = x.mean(0)
    squares = (x - mean).square().sum(0)
    result = (x - mean) / torch.sqrt(squares / len(x) + 1e-5)
    new_mean = torch.lerp(running_mean, mean, 0.1)
    return [result, new_mean, torch.lerp(running_var, squares / (len(x) - 1), 0.1)]


check(batch_norm, batch_norm_with_loops, inputs)
#> ✓ batch_norm: 20 inputs agree
