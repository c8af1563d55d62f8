def batch_norm(x, running_mean, running_var, training):
    mean, variance = running_mean.clone(), running_var.clone()
    if len(x) == 0:
        return [x.clone(), mean, variance]
    result = torch.nn.functional.batch_norm(x, mean, variance, training=training)
    return [result, mean, variance]


check(batch_norm, batch_norm_with_loops, inputs)
#> ✓ batch_norm: 20 inputs agree
