def slopes_of_ridge(matrix, b, x, penalty):
    return 2 * (matrix.T @ (matrix @ x - b) + penalty * x) / len(b)


check(slopes_of_ridge, slopes_of_ridge_with_loops, inputs)
#> ✗ values: expected torch.tensor([-0.0693])
#>              found torch.tensor([0.1195])
#>   matrix = torch.tensor([[-0.5966], [0.1820], [-0.8567]])
#>   b = torch.tensor([1.1006, -1.0712, 0.1227])
#>   x = torch.tensor([-0.5663])
#>   penalty = 0.25
