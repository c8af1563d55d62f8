def weight_and_bias(f, n):
    """f: (k, n) -> (k, m), affine. Return (m, n) and (m,). No loops."""
    raise NotImplementedError("your turn")


check(weight_and_bias, weight_and_bias_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   f = unchanged
#>   n = 3
