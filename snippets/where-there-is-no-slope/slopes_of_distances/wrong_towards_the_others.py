def slopes_of_distances(points):
    differences = points - points[:, None]
    return torch.nn.functional.normalize(differences, dim=-1).sum(dim=1)


check(slopes_of_distances, slopes_of_distances_with_loops, inputs)
#> ✗ values: expected torch.tensor([[-0.6000, -0.8000], [0.6000, 0.8000]])
#>              found torch.tensor([[0.6000, 0.8000], [-0.6000, -0.8000]])
#>   points = torch.tensor([[0., 0.], [3., 4.]])
