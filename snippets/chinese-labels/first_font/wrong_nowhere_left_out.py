def first_font(has):
    letters, fonts = has.mT.nonzero(as_tuple=True)
    is_first = torch.cat([letters[:1] >= 0, letters[1:] != letters[:-1]])
    return fonts[is_first]


check(first_font, first_font_with_loops, inputs)
#> ✗ shape: expected (2,), found (1,)
#>   has = torch.tensor([[True, False]])
