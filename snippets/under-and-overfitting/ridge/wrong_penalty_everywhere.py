def ridge(powers, y, penalties):
    tables = powers.T @ powers + penalties[:, None, None]
    return solve(tables, powers.T @ y)


check(ridge, ridge_with_loops, inputs)
#> ✗ values: expected torch.tensor([[-0.6512, 0.3721], [-0.1667, 0.0556]], dtype=torch.float64)
#>              found torch.tensor([[-0.8077, 0.5000], [-0.6429, 0.5000]], dtype=torch.float64)
#>   powers = torch.tensor([[1., 0.], [1., 1.], [1., 2.]], dtype=torch.float64)
#>   y = torch.tensor([0., -2., 1.], dtype=torch.float64)
#>   penalties = torch.tensor([0.2500, 4.0000], dtype=torch.float64)
