def distances(points):
    """float32 or float64 (n, d) -> (n, n): all pairwise distances. No loops."""
    raise NotImplementedError("your turn")


check(distances, distances_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   points = torch.tensor([[1.], [3.], [7.]])
