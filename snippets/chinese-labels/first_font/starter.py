def first_font(has):
    """(f, n) bool -> (n,): first font with letter n, else -1."""
    raise NotImplementedError("your turn")


check(first_font, first_font_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   has = torch.tensor([[True, True, True, True]])
