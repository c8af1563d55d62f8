def gradients(tape):
    """n lists of (index, slope) -> (n,): d last / d each. One pass."""
    raise NotImplementedError("your turn")


check(gradients, gradients_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   tape = [[]]
