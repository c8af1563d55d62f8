def typical(times):
    """(n, runs) -> (n,): median of each row without its first run."""
    raise NotImplementedError("your turn")


check(typical, typical_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   times = torch.tensor([[0.4963, 0.7682]])
