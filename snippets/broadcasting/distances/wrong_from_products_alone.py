def distances(points):
    squares = points.square().sum(dim=1)
    products = points @ points.T
    return (squares[:, None] + squares - 2 * products).sqrt()


check(distances, distances_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0.0000, 0.1250], [0.1250, 0.0000]])
#>              found torch.tensor([[0., 0.], [0., 0.]])
#>   points = torch.tensor([[2048.0000], [2048.1250]])
