def ridge(powers, y, penalties):
    weights = solve(powers.T @ powers, powers.T @ y)
    return weights.repeat(len(penalties), 1)


check(ridge, ridge_with_loops, inputs)
#> ✗ values: expected torch.tensor([[1.2000]], dtype=torch.float64)
#>              found torch.tensor([[1.5000]], dtype=torch.float64)
#>   powers = torch.tensor([[2.]], dtype=torch.float64)
#>   y = torch.tensor([3.], dtype=torch.float64)
#>   penalties = torch.tensor([1.], dtype=torch.float64)
