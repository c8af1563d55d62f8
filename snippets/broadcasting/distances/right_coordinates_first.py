def distances(points):
    columns = points.T  # (d, n)
    differences = columns[:, :, None] - columns[:, None, :]  # (d, n, n)
    return torch.linalg.vector_norm(differences, dim=0)


check(distances, distances_with_loops, inputs)
#> ✓ distances: 8 inputs agree
