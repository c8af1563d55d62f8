def bin_centres(start, end, bins):
    """start, end, n -> (n,), float32: the middles of n equal bins. No loops."""
    raise NotImplementedError("your turn")


check(bin_centres, bin_centres_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   start = 0
#>   end = 1
#>   bins = 1
