def shares(sold):
    ones = torch.ones(sold.shape[1], 1, dtype=sold.dtype)
    return sold / (sold @ ones)


check(shares, shares_with_loops, inputs)
#> ✓ shares: 9 inputs agree
