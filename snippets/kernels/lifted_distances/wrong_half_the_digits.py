def lifted_distances(points):
    kernel = (points.float() @ points.float().T) ** 2
    own = kernel.diagonal()
    return (own[:, None] - 2 * kernel + own).double()


check(lifted_distances, lifted_distances_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0.0000, 3.9998], [3.9998, 0.0000]], dtype=torch.float64)
#>              found torch.tensor([[0., 0.], [0., 0.]], dtype=torch.float64)
#>   points = torch.tensor([[100.0000, 1.0000], [99.9900, 1.0000]], dtype=torch.float64)
