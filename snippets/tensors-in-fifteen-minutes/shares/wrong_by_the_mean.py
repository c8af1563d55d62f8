def shares(sold):
    return sold / sold.mean(dim=1, keepdim=True)


check(shares, shares_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0.2500, 0.7500]])
#>              found torch.tensor([[0.5000, 1.5000]])
#>   sold = torch.tensor([[1., 3.]])
