def distances(points):
    return torch.linalg.vector_norm(points - points, dim=1)


check(distances, distances_with_loops, inputs)
#> ✗ shape: expected (3, 3), found (3,)
#>   points = torch.tensor([[1.], [3.], [7.]])
