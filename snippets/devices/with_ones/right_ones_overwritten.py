def with_ones(x):
    n, d = x.shape
    result = torch.ones(n, d + 1, dtype=x.dtype, device=x.device)
    result[:, :d] = x
    return result


check(with_ones, with_ones_with_loops, inputs)
#> ✓ with_ones: 10 inputs agree
