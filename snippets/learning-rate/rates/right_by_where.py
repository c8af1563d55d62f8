def rates(top, warm, total):
    step = torch.arange(total, dtype=torch.float32)
    done = (step - warm) / max(total - warm, 1)
    down = (1 + torch.cos(math.pi * done)) / 2
    return top * torch.where(step < warm, (step + 1) / max(warm, 1), down)


check(rates, rates_with_loops, inputs)
#> ✓ rates: 11 inputs agree
