def first_font(has):
    before = (has.cumsum(dim=0) == 0).sum(dim=0)
    return torch.where(before == len(has), -1, before)


check(first_font, first_font_with_loops, inputs)
#> ✓ first_font: 7 inputs agree
