def lifted_distances(points):
    """(n, 2) -> (n, n): squared distances after the lift. No loops, no lift.

    Both are float64, and no coordinate is beyond 100 or -100.
    """
    raise NotImplementedError("your turn")


check(lifted_distances, lifted_distances_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   points = torch.tensor([[0.5000, -2.0000]], dtype=torch.float64)
