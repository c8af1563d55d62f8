def typical(times):
    """(n, runs), runs > 1 -> (n,): lower median of each row, first run out."""
    raise NotImplementedError("your turn")


check(typical, typical_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   times = torch.tensor([[9., 1.]])
