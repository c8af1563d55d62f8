def shares(sold):
    totals = sold.sum(dim=1, keepdim=True).clamp(min=1)  # never 0
    return sold / totals


check(shares, shares_with_loops, inputs)
#> ✗ values: expected torch.tensor([[2.0000, -1.0000], [1.5000, -0.5000]])
#>              found torch.tensor([[0.5000, -0.2500], [-3.0000, 1.0000]])
#>   sold = torch.tensor([[0.5000, -0.2500], [-3.0000, 1.0000]])
