def distances(points):
    differences = points[:, None, :] - points[None, :, :]
    return differences.square().sum(dim=2)


check(distances, distances_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0., 2., 6.], [2., 0., 4.], [6., 4., 0.]])
#>              found torch.tensor([[0., 4., 36.], [4., 0., 16.], [36., 16., 0.]])
#>   points = torch.tensor([[1.], [3.], [7.]])
