def padded(rows):
    """List of n lists of numbers -> (n, longest): 0 where a row has ended."""
    raise NotImplementedError("your turn")


check(padded, padded_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   rows = []
