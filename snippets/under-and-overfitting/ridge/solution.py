def ridge(powers, y, penalties):
    squares = powers.T @ powers  # (k, k)
    ones = torch.eye(len(squares))
    tables = squares + penalties[:, None, None] * ones  # (p, k, k)
    return solve(tables, powers.T @ y)


check(ridge, ridge_with_loops, inputs)
#> ✓ ridge: 8 inputs agree
