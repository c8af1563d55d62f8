def slopes_of_ridge(matrix, b, x, penalty):
    return 2 * matrix @ (matrix @ x - b) / len(b) + 2 * penalty * x


check(slopes_of_ridge, slopes_of_ridge_with_loops, inputs)
#> ✗ RuntimeError: size mismatch, got input (1), mat (1x2), vec (1)
#>   matrix = torch.tensor([[1., 2.]])
#>   b = torch.tensor([3.])
#>   x = torch.tensor([1., 1.])
#>   penalty = 0.0
