def lifted_distances(points):
    kernel = (points @ points.T) ** 2
    own = kernel.diagonal()
    return own - 2 * kernel + own


check(lifted_distances, lifted_distances_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0., 25.], [25., 0.]], dtype=torch.float64)
#>              found torch.tensor([[0., 50.], [0., 0.]], dtype=torch.float64)
#>   points = torch.tensor([[0., 0.], [1., 2.]], dtype=torch.float64)
