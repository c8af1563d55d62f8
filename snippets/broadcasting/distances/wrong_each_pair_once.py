def distances(points):
    return torch.pdist(points)


check(distances, distances_with_loops, inputs)
#> ✗ shape: expected (3, 3), found (3,)
#>   points = torch.tensor([[1.], [3.], [7.]])
