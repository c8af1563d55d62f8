def slopes_of_distances(points):
    points = points.clone().requires_grad_()
    distances = torch.cdist(points, points, compute_mode="donot_use_mm_for_euclid_dist")
    return torch.autograd.grad(distances.sum() / 2, points)[0]


check(slopes_of_distances, slopes_of_distances_with_loops, inputs)
#> ✓ slopes_of_distances: 10 inputs agree
