def weight_and_bias(f, n):
    """f: (k, n) -> (k, m), affine. Return (m, n) and (m,). No loops.

    f takes and gives float32; n and m are at least 1.
    """
    raise NotImplementedError("your turn")


check(weight_and_bias, weight_and_bias_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   f = unchanged
#>   n = 2
