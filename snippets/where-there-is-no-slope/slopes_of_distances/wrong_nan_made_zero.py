def slopes_of_distances(points):
    points = points.clone().requires_grad_()
    squares = ((points[:, None] - points) ** 2).sum(dim=-1)
    gradient = torch.autograd.grad(squares.sqrt().sum() / 2, points)[0]
    return gradient.nan_to_num()


check(slopes_of_distances, slopes_of_distances_with_loops, inputs)
#> ✗ values: expected torch.tensor([[-0.6000, -0.8000], [0.6000, 0.8000]])
#>              found torch.tensor([[0., 0.], [0., 0.]])
#>   points = torch.tensor([[0., 0.], [3., 4.]])
