def slopes_of_ridge(matrix, b, x, penalty):
    n, p = matrix.shape
    form = matrix.T @ matrix / n + penalty * torch.eye(p, dtype=matrix.dtype)
    return 2 * (form @ x - matrix.T @ b / n)


check(slopes_of_ridge, slopes_of_ridge_with_loops, inputs)
#> ✓ slopes_of_ridge: 11 inputs agree
