def with_ones(x):
    ones = torch.ones(len(x), 1, dtype=x.dtype)
    return torch.cat([x, ones], dim=1)


check(with_ones, with_ones_with_loops, inputs)
#> ✗ RuntimeError: Tensor on device cpu is not on the expected device meta!
#>   x = torch.zeros((1, 2), device='meta')
