def slopes_of_distances(points):
    points = points.clone().requires_grad_()
    distances = (points[:, None] - points).norm(dim=-1)
    return torch.autograd.grad(distances.sum() / 2, points)[0]


check(slopes_of_distances, slopes_of_distances_with_loops, inputs)
#> ✓ slopes_of_distances: 10 inputs agree
