def with_ones(x):
    return torch.cat([x.new_ones(len(x), 1), x], dim=1)


check(with_ones, with_ones_with_loops, inputs)
#> ✗ values: expected torch.tensor([[5., 6., 1.]])
#>              found torch.tensor([[1., 5., 6.]])
#>   x = torch.tensor([[5., 6.]])
