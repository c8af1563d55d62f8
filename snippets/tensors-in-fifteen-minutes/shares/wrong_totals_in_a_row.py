def shares(sold):
    return sold / sold.sum(dim=1)


check(shares, shares_with_loops, inputs)
#> ✗ shape: expected (3, 1), found (3, 3)
#>   sold = torch.tensor([[7.], [2.], [1.]])
