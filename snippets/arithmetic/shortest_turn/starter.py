def shortest_turn(start, end):
    """(n,), (n,) -> (n,): int64, at least -180 and below 180. No loops."""
    raise NotImplementedError("your turn")


check(shortest_turn, shortest_turn_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   start = torch.tensor([0])
#>   end = torch.tensor([20])
