def shares(sold):
    return sold / sold.sum()


check(shares, shares_with_loops, inputs)
#> ✗ values: expected torch.tensor([[1.], [1.], [1.]])
#>              found torch.tensor([[0.7000], [0.2000], [0.1000]])
#>   sold = torch.tensor([[7.], [2.], [1.]])
