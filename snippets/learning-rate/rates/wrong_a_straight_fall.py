def rates(top, warm, total):
    up = torch.arange(1, warm + 1) / warm
    done = torch.arange(total - warm) / (total - warm)
    return top * torch.cat([up, 1 - done])


check(rates, rates_with_loops, inputs)
#> ✗ values: expected torch.tensor([1.5000, 3.0000, 3.0000, 2.5607, 1.5000, 0.4393])
#>              found torch.tensor([1.5000, 3.0000, 3.0000, 2.2500, 1.5000, 0.7500])
#>   top = 3
#>   warm = 2
#>   total = 6
