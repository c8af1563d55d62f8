def unit_rows(table):
    """(n, d) -> (n, d): rows get length 1, zero rows stay. No loops."""
    raise NotImplementedError("your turn")


check(unit_rows, unit_rows_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   table = torch.tensor([[1.5410]])
