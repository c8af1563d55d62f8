def with_ones(x):
    ones = torch.ones(len(x), 1, device=x.device)
    return torch.cat([x, ones], dim=1)


check(with_ones, with_ones_with_loops, inputs)
#> ✗ dtype: expected torch.int64, found torch.float32
#>   x = torch.tensor([[5, 6], [7, 8]])
