def ridge(powers, y, penalties):
    weights = torch.linalg.lstsq(powers, y, driver="gelsd").solution
    return weights / (1 + penalties[:, None])


check(ridge, ridge_with_loops, inputs)
#> ✗ values: expected torch.tensor([[1.2000]], dtype=torch.float64)
#>              found torch.tensor([[0.7500]], dtype=torch.float64)
#>   powers = torch.tensor([[2.]], dtype=torch.float64)
#>   y = torch.tensor([3.], dtype=torch.float64)
#>   penalties = torch.tensor([1.], dtype=torch.float64)
