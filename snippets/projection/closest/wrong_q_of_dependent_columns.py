def closest(columns, targets):
    q, _ = torch.linalg.qr(columns)
    return q @ (q.T @ targets)


check(closest, closest_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0.], [0.]], dtype=torch.float64)
#>              found torch.tensor([[5.], [0.]], dtype=torch.float64)
#>   columns = torch.tensor([[0.], [0.]], dtype=torch.float64)
#>   targets = torch.tensor([[5.], [1.]], dtype=torch.float64)
