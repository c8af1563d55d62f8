def shares(sold):
    return sold / sold.max(dim=1, keepdim=True).values


check(shares, shares_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0.2500, 0.7500]])
#>              found torch.tensor([[0.3333, 1.0000]])
#>   sold = torch.tensor([[1., 3.]])
