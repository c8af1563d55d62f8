def lifted_distances(points):
    kernel = (points @ points.T) ** 2
    own = points.square().sum(dim=1)
    return own[:, None] - 2 * kernel + own


check(lifted_distances, lifted_distances_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0.]], dtype=torch.float64)
#>              found torch.tensor([[-27.6250]], dtype=torch.float64)
#>   points = torch.tensor([[0.5000, -2.0000]], dtype=torch.float64)
