def slopes_of_distances(points):
    points = points.clone().requires_grad_()
    squares = ((points[:, None] - points) ** 2).sum(dim=-1)
    distances = (squares + 1e-6).sqrt()
    return torch.autograd.grad(distances.sum() / 2, points)[0]


check(slopes_of_distances, slopes_of_distances_with_loops, inputs)
#> ✗ values: expected torch.tensor([[-2.], [0.], [2.]])
#>              found torch.tensor([[-1.0995], [-0.9005], [2.0000]])
#>   points = torch.tensor([[0.0000e+00], [1.0000e-04], [1.0000e+00]])
