def gradients(tape):
    """n > 0 lists of (index, slope) -> float32 (n,): d last / d each.

    Going over the tape once is enough.
    """
    raise NotImplementedError("your turn")


check(gradients, gradients_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   tape = [[]]
