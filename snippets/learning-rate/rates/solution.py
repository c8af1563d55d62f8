def rates(top, warm, total):
    up = torch.arange(1, warm + 1) / warm
    done = torch.arange(total - warm) / (total - warm)
    down = (1 + (math.pi * done).cos()) / 2
    return top * torch.cat([up, down])


check(rates, rates_with_loops, inputs)
#> ✓ rates: 11 inputs agree
