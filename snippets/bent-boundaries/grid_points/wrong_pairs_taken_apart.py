def grid_points(x, y):
    shape = len(y), len(x)
    return torch.stack([x.expand(shape), y[:, None].expand(shape)]).reshape(-1, 2)


check(grid_points, grid_points_with_loops, inputs)
#> ✗ values: expected torch.tensor([[1., 5.], [1., 7.]])
#>              found torch.tensor([[1., 1.], [5., 7.]])
#>   x = torch.tensor([1.])
#>   y = torch.tensor([5., 7.])
