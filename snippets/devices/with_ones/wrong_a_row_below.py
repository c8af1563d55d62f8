def with_ones(x):
    return torch.cat([x, x.new_ones(1, x.shape[1])])


check(with_ones, with_ones_with_loops, inputs)
#> ✗ shape: expected (1, 3), found (2, 2)
#>   x = torch.tensor([[5., 6.]])
