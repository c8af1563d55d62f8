def unit_rows(table):
    """(n, d) -> (n, d): rows get length 1, zero rows stay. No loops.

    float32 or float64; lengths are 0 or between 1e-6 and 1e6.
    """
    raise NotImplementedError("your turn")


check(unit_rows, unit_rows_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   table = torch.tensor([[3., 4.]])
