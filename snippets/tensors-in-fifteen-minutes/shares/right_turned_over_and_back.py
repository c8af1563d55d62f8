def shares(sold):
    return (sold.T / sold.sum(dim=1)).T


check(shares, shares_with_loops, inputs)
#> ✓ shares: 9 inputs agree
