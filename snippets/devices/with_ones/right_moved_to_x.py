def with_ones(x):
    return torch.hstack([x, torch.ones(len(x), 1).to(x)])


check(with_ones, with_ones_with_loops, inputs)
#> ✓ with_ones: 10 inputs agree
