def shares(sold):
    return sold / sold.sum(dim=0)


check(shares, shares_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0.2500, 0.7500]])
#>              found torch.tensor([[1., 1.]])
#>   sold = torch.tensor([[1., 3.]])
