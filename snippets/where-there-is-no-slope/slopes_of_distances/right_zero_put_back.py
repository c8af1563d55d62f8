def slopes_of_distances(points):
    points = points.clone().requires_grad_()
    squares = ((points[:, None] - points) ** 2).sum(dim=-1)
    safe = torch.where(squares > 0, squares, 1)
    distances = torch.where(squares > 0, safe.sqrt(), 0)
    return torch.autograd.grad(distances.sum() / 2, points)[0]


check(slopes_of_distances, slopes_of_distances_with_loops, inputs)
#> ✓ slopes_of_distances: 10 inputs agree
