def slopes_of_distances(points):
    points = points.clone().requires_grad_()
    return torch.autograd.grad(torch.pdist(points).sum(), points)[0]


check(slopes_of_distances, slopes_of_distances_with_loops, inputs)
#> ✓ slopes_of_distances: 10 inputs agree
