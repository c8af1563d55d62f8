def batch_norm(x, running_mean, running_var, training):
    mean, variance = running_mean, running_var
    if training:
        mean, variance = x.mean(dim=0), x.var(dim=0, correction=0)
        running_mean.lerp_(mean, 0.1)
        running_var.lerp_(x.var(dim=0), 0.1)
    return [(x - mean) / (variance + 1e-5).sqrt(), running_mean, running_var]


check(batch_norm, batch_norm_with_loops, inputs)
#> ✗ input running_mean values: expected torch.tensor([0.])
#>                                 found torch.tensor([0.2000])
#>   x = torch.tensor([[1.], [3.]])
#>   running_mean = torch.tensor([0.])
#>   running_var = torch.tensor([1.])
#>   training = True
