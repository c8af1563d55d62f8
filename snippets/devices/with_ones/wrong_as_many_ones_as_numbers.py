def with_ones(x):
    return torch.cat([x, torch.ones_like(x)], dim=1)


check(with_ones, with_ones_with_loops, inputs)
#> ✗ shape: expected (1, 3), found (1, 4)
#>   x = torch.tensor([[5., 6.]])
