def slopes_of_ridge(matrix, b, x, penalty):
    return 2 * matrix.T @ (b - matrix @ x) / len(b) + 2 * penalty * x


check(slopes_of_ridge, slopes_of_ridge_with_loops, inputs)
#> ✗ values: expected torch.tensor([4., 2.])
#>              found torch.tensor([8., 10.])
#>   matrix = torch.tensor([[1., 2.]])
#>   b = torch.tensor([4.])
#>   x = torch.tensor([1., 1.])
#>   penalty = 3.0
