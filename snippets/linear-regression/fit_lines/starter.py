def fit_lines(x, y):
    """(m, n), (m, n) -> (m, 2): weight and bias of each row, by squares."""
    raise NotImplementedError("your turn")


check(fit_lines, fit_lines_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   x = torch.tensor([[0.1489, 1.2305]], dtype=torch.float64)
#>   y = torch.tensor([[-0.2905, -1.0704]], dtype=torch.float64)
