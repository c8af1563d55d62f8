def shortest_turn(start, end):
    """(n,), (n,) -> (n,): degrees, at least -180 and below 180. No loops."""
    raise NotImplementedError("your turn")


check(shortest_turn, shortest_turn_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   start = torch.tensor([-956])
#>   end = torch.tensor([-761])
