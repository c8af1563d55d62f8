def rates(top, warm, total):
    up = torch.linspace(0, top, warm + 1)[1:]
    angle = torch.linspace(0, math.pi, total - warm + 1)[:-1]
    return torch.cat([up, top * angle.cos().add(1).div(2)])


check(rates, rates_with_loops, inputs)
#> ✓ rates: 11 inputs agree
