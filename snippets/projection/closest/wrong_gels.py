def closest(columns, targets):
    return columns @ torch.linalg.lstsq(columns, targets, driver="gels").solution


check(closest, closest_with_loops, inputs)
#> ✗ _LinAlgError: torch.linalg.lstsq: The least squares solution could not be computed because the input matrix does not have full rank (error code: 1).
#>   columns = torch.tensor([[0., 1.], [0., 2.]], dtype=torch.float64)
#>   targets = torch.tensor([[5.], [0.]], dtype=torch.float64)
