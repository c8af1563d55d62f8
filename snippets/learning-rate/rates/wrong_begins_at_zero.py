def rates(top, warm, total):
    up = torch.arange(warm) / warm
    done = torch.arange(total - warm) / (total - warm)
    down = (1 + (math.pi * done).cos()) / 2
    return top * torch.cat([up, down])


check(rates, rates_with_loops, inputs)
#> ✗ values: expected torch.tensor([1.5000, 3.0000, 3.0000, 2.5607, 1.5000, 0.4393])
#>              found torch.tensor([0.0000, 1.5000, 3.0000, 2.5607, 1.5000, 0.4393])
#>   top = 3
#>   warm = 2
#>   total = 6
