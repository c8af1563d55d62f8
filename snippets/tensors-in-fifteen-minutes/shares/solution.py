def shares(sold):
    totals = sold.sum(dim=1, keepdim=True)  # (days, 1)
    return sold / totals


check(shares, shares_with_loops, inputs)
#> ✓ shares: 9 inputs agree
