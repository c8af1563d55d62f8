def first_font(has):
    first = torch.full(has.shape[1:], -1)
    for font in range(len(has) - 1, -1, -1):
        first = torch.where(has[font], font, first)
    return first


check(first_font, first_font_with_loops, inputs)
#> ✓ first_font: 7 inputs agree
