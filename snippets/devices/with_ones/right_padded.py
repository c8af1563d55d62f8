def with_ones(x):
    return torch.nn.functional.pad(x, (0, 1), value=1)


check(with_ones, with_ones_with_loops, inputs)
#> ✓ with_ones: 10 inputs agree
