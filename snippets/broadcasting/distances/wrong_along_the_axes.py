def distances(points):
    differences = points[:, None, :] - points[None, :, :]
    return differences.abs().sum(dim=2)


check(distances, distances_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0., 5.], [5., 0.]])
#>              found torch.tensor([[0., 7.], [7., 0.]])
#>   points = torch.tensor([[0., 0.], [3., 4.]])
