def distances(points):
    left = points[:, None, :]   # (n, 1, d)
    right = points[None, :, :]  # (1, n, d)
    return torch.linalg.vector_norm(left - right, dim=2)


check(distances, distances_with_loops, inputs)
#> ✓ distances: 8 inputs agree
