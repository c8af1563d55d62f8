def distances(points):
    differences = points[:, None, :] - points[None, :, :]
    return torch.linalg.vector_norm(differences, dim=1)


check(distances, distances_with_loops, inputs)
#> ✗ shape: expected (3, 3), found (3, 1)
#>   points = torch.tensor([[1.], [3.], [7.]])
