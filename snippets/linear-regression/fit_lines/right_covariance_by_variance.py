def fit_lines(x, y):
    miss = x - x.mean(dim=-1, keepdim=True)
    weight = torch.einsum("mn,mn->m", miss, y) / x.shape[1] / x.var(dim=-1, correction=0)
    result = torch.empty(len(x), 2, dtype=x.dtype)
    result[:, 0] = weight
    result[:, 1] = (y - weight[:, None] * x).mean(dim=-1)
    return result


check(fit_lines, fit_lines_with_loops, inputs)
#> ✓ fit_lines: 9 inputs agree
