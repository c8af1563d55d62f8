def grid_points(x, y):
    rows, columns = torch.meshgrid(x, y, indexing="ij")
    return torch.stack([rows.flatten(), columns.flatten()], dim=1)


check(grid_points, grid_points_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0., 5.], [1., 5.], [0., 7.], [1., 7.]])
#>              found torch.tensor([[0., 5.], [0., 7.], [1., 5.], [1., 7.]])
#>   x = torch.tensor([0., 1.])
#>   y = torch.tensor([5., 7.])
