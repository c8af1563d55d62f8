def closest(columns, targets):
    return torch.linalg.lstsq(columns, targets, driver="gelsd").solution


check(closest, closest_with_loops, inputs)
#> ✗ shape: expected (2, 1), found (1, 1)
#>   columns = torch.tensor([[0.], [0.]], dtype=torch.float64)
#>   targets = torch.tensor([[5.], [1.]], dtype=torch.float64)
