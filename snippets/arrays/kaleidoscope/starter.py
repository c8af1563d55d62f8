def kaleidoscope(table):
    """(r, c) -> (2 r, 2 c), same dtype: table and mirror images. No loops."""
    raise NotImplementedError("your turn")


check(kaleidoscope, kaleidoscope_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   table = np.array([[1, 2]])
