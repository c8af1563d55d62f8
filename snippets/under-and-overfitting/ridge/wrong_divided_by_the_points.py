def ridge(powers, y, penalties):
    n, k = powers.shape
    ones = torch.eye(k, dtype=powers.dtype)
    tables = powers.T @ powers / n + penalties[:, None, None] * ones
    return solve(tables, powers.T @ y / n)


check(ridge, ridge_with_loops, inputs)
#> ✗ values: expected torch.tensor([[1.]], dtype=torch.float64)
#>              found torch.tensor([[0.7778]], dtype=torch.float64)
#>   powers = torch.tensor([[1.], [2.]], dtype=torch.float64)
#>   y = torch.tensor([1., 3.], dtype=torch.float64)
#>   penalties = torch.tensor([2.], dtype=torch.float64)
