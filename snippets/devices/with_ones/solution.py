def with_ones(x):
    return torch.cat([x, x.new_ones(len(x), 1)], dim=1)


check(with_ones, with_ones_with_loops, inputs)
#> ✓ with_ones: 10 inputs agree
