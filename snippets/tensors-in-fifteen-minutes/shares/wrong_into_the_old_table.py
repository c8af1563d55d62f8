def shares(sold):
    sold /= sold.sum(dim=1, keepdim=True)
    return sold


check(shares, shares_with_loops, inputs)
#> ✗ input sold values: expected torch.tensor([[1., 3.]])
#>                         found torch.tensor([[0.2500, 0.7500]])
#>   sold = torch.tensor([[1., 3.]])
