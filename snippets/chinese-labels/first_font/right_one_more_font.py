def first_font(has):
    fonts = len(has)
    numbers = torch.arange(fonts)[:, None]  # (f, 1)
    first = torch.where(has, numbers, fonts).amin(dim=0)
    first[first == fonts] = -1
    return first


check(first_font, first_font_with_loops, inputs)
#> ✓ first_font: 7 inputs agree
