def kaleidoscope(table):
    """(r, c) -> (2 r, 2 c): the table and its mirror images. No loops."""
    raise NotImplementedError("your turn")


check(kaleidoscope, kaleidoscope_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   table = np.array([[0.63696169]])
