def ridge(powers, y, penalties):
    ones = torch.eye(powers.shape[1], dtype=powers.dtype)
    tables = powers.T @ powers + penalties[:, None, None] ** 2 * ones
    return solve(tables, powers.T @ y)


check(ridge, ridge_with_loops, inputs)
#> ✗ values: expected torch.tensor([[1.3333]], dtype=torch.float64)
#>              found torch.tensor([[1.4118]], dtype=torch.float64)
#>   powers = torch.tensor([[2.]], dtype=torch.float64)
#>   y = torch.tensor([3.], dtype=torch.float64)
#>   penalties = torch.tensor([0.5000], dtype=torch.float64)
