def first_font(has):
    first = has.int().argmax(dim=0)
    return torch.where(has.any(dim=0), first, -1)


check(first_font, first_font_with_loops, inputs)
#> ✓ first_font: 7 inputs agree
