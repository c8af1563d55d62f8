def closest(columns, targets):
    both = columns.T @ columns
    return columns @ torch.linalg.solve(both, columns.T @ targets)


check(closest, closest_with_loops, inputs)
#> ✗ _LinAlgError: torch.linalg.solve: The solver failed because the input matrix is singular.
#>   columns = torch.tensor([[0.], [0.]], dtype=torch.float64)
#>   targets = torch.tensor([[5.], [1.]], dtype=torch.float64)
