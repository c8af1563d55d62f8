def first_font(has):
    first = has.int().argmax(dim=1)
    return torch.where(has.any(dim=1), first, -1)


check(first_font, first_font_with_loops, inputs)
#> ✗ shape: expected (2,), found (1,)
#>   has = torch.tensor([[True, False]])
