def shares(sold):
    return sold / sold.abs().sum(dim=1, keepdim=True)


check(shares, shares_with_loops, inputs)
#> ✗ values: expected torch.tensor([[2.0000, -1.0000], [1.5000, -0.5000]])
#>              found torch.tensor([[0.6667, -0.3333], [-0.7500, 0.2500]])
#>   sold = torch.tensor([[0.5000, -0.2500], [-3.0000, 1.0000]])
