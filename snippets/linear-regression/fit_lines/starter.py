def fit_lines(x, y):
    """(m, n), (m, n) -> (m, 2): weight and bias of each row, by squares.

    All are float64; each row of x has at least two different numbers. No loops.
    """
    raise NotImplementedError("your turn")


check(fit_lines, fit_lines_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   x = torch.tensor([[1., 2.]], dtype=torch.float64)
#>   y = torch.tensor([[5., 3.]], dtype=torch.float64)
