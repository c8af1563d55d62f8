def lifted_distances(points):
    kernel = (points @ points.T) ** 2
    own = kernel.diagonal()
    return (own[:, None] - 2 * kernel + own).clamp(min=0).sqrt()


check(lifted_distances, lifted_distances_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0., 2.], [2., 0.]], dtype=torch.float64)
#>              found torch.tensor([[0.0000, 1.4142], [1.4142, 0.0000]], dtype=torch.float64)
#>   points = torch.tensor([[1., 0.], [0., 1.]], dtype=torch.float64)
