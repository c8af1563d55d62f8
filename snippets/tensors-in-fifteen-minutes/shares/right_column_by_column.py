def shares(sold):
    totals = sold.sum(dim=1)  # (days,)
    return torch.stack([kind / totals for kind in sold.T], dim=1)


check(shares, shares_with_loops, inputs)
#> ✓ shares: 9 inputs agree
