def unit_rows(table):
    """(n, d) -> (n, d): rows get length 1, zero rows stay. No loops.

    float32 or float64; n may be 0. Lengths are 0, or from 1e-6 to 1e6.
    """
    raise NotImplementedError("your turn")


check(unit_rows, unit_rows_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   table = torch.tensor([[3., 4.]])
