def grid_points(x, y):
    return torch.cartesian_prod(y, x)


check(grid_points, grid_points_with_loops, inputs)
#> ✗ values: expected torch.tensor([[3., 4.]])
#>              found torch.tensor([[4., 3.]])
#>   x = torch.tensor([3.])
#>   y = torch.tensor([4.])
