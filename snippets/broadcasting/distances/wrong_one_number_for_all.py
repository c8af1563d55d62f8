def distances(points):
    left = points[:, None, :]
    right = points[None, :, :]
    return torch.linalg.vector_norm(left - right)


check(distances, distances_with_loops, inputs)
#> ✗ shape: expected (3, 3), found ()
#>   points = torch.tensor([[1.], [3.], [7.]])
