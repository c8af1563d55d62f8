def closest(columns, targets):
    factors = columns.T @ targets / (columns**2).sum(dim=0)[:, None]
    return columns @ factors.nan_to_num()


check(closest, closest_with_loops, inputs)
#> ✗ values: expected torch.tensor([[1.], [2.]], dtype=torch.float64)
#>              found torch.tensor([[2.], [4.]], dtype=torch.float64)
#>   columns = torch.tensor([[1., 2.], [2., 4.]], dtype=torch.float64)
#>   targets = torch.tensor([[5.], [0.]], dtype=torch.float64)
