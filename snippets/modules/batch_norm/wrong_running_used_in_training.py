def batch_norm(x, running_mean, running_var, training):
    if training:
        running_mean = 0.9 * running_mean + 0.1 * x.mean(dim=0)
        running_var = 0.9 * running_var + 0.1 * x.var(dim=0)
    result = (x - running_mean) / (running_var + 1e-5).sqrt()
    return [result, running_mean, running_var]


check(batch_norm, batch_norm_with_loops, inputs)
#> ✗ result[0] values: expected torch.tensor([[-1.0000], [1.0000]])
#>                        found torch.tensor([[0.7628], [2.6697]])
#>   x = torch.tensor([[1.], [3.]])
#>   running_mean = torch.tensor([0.])
#>   running_var = torch.tensor([1.])
#>   training = True
