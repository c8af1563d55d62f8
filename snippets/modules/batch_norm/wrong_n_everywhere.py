def batch_norm(x, running_mean, running_var, training):
    mean, variance = running_mean, running_var
    if training:
        mean, variance = x.mean(dim=0), x.var(dim=0, correction=0)
        running_mean = 0.9 * running_mean + 0.1 * mean
        running_var = 0.9 * running_var + 0.1 * variance
    return [(x - mean) / (variance + 1e-5).sqrt(), running_mean, running_var]


check(batch_norm, batch_norm_with_loops, inputs)
#> ✗ result[2] values: expected torch.tensor([1.1000])
#>                        found torch.tensor([1.])
#>   x = torch.tensor([[1.], [3.]])
#>   running_mean = torch.tensor([0.])
#>   running_var = torch.tensor([1.])
#>   training = True
