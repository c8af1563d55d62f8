def rates(top, warm, total):
    up = torch.linspace(0, top, warm + 1)[1:]
    angle = torch.linspace(0, math.pi, total - warm)
    return torch.cat([up, top * (1 + angle.cos()) / 2])


check(rates, rates_with_loops, inputs)
#> ✗ values: expected torch.tensor([1.5000, 3.0000, 3.0000, 2.5607, 1.5000, 0.4393])
#>              found torch.tensor([1.5000, 3.0000, 3.0000, 2.2500, 0.7500, 0.0000])
#>   top = 3
#>   warm = 2
#>   total = 6
