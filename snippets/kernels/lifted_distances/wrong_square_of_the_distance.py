def lifted_distances(points):
    difference = points[:, None] - points
    return difference.square().sum(dim=2) ** 2


check(lifted_distances, lifted_distances_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0., 2.], [2., 0.]], dtype=torch.float64)
#>              found torch.tensor([[0., 4.], [4., 0.]], dtype=torch.float64)
#>   points = torch.tensor([[1., 0.], [0., 1.]], dtype=torch.float64)
