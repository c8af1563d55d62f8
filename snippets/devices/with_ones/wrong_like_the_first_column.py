def with_ones(x):
    ones = torch.ones_like(x[:, :1])
    return torch.cat([x, ones], dim=1)


check(with_ones, with_ones_with_loops, inputs)
#> ✗ shape: expected (2, 1), found (2, 0)
#>   x = torch.zeros((2, 0))
