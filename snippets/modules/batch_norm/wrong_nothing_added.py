def batch_norm(x, running_mean, running_var, training):
    mean, variance = running_mean, running_var
    if training:
        mean, variance = x.mean(dim=0), x.var(dim=0, correction=0)
        running_mean = 0.9 * running_mean + 0.1 * mean
        running_var = 0.9 * running_var + 0.1 * x.var(dim=0)
    return [(x - mean) / variance.sqrt(), running_mean, running_var]


check(batch_norm, batch_norm_with_loops, inputs)
#> ✗ result[0] values: expected torch.tensor([[0.], [0.]])
#>                        found torch.tensor([[torch.nan], [torch.nan]])
#>   x = torch.tensor([[0.], [0.]])
#>   running_mean = torch.tensor([0.5000])
#>   running_var = torch.tensor([1.])
#>   training = True
