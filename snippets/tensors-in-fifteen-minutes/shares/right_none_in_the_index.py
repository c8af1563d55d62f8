def shares(sold):
    totals = sold.sum(dim=1)  # (days,)
    return sold / totals[:, None]


check(shares, shares_with_loops, inputs)
#> ✓ shares: 9 inputs agree
