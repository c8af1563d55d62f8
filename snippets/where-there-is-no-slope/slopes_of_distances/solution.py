def slopes_of_distances(points):
    points = points.clone().requires_grad_()
    squares = ((points[:, None] - points) ** 2).sum(dim=-1)  # (n, n)
    distances = torch.where(squares > 0, squares, 1).sqrt()
    (distances.sum() / 2).backward()
    return points.grad


check(slopes_of_distances, slopes_of_distances_with_loops, inputs)
#> ✓ slopes_of_distances: 10 inputs agree
