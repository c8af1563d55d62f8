def first_font(has):
    without = (~has).sum(dim=0)
    return torch.where(has.any(dim=0), without, -1)


check(first_font, first_font_with_loops, inputs)
#> ✗ values: expected torch.tensor([0])
#>              found torch.tensor([1])
#>   has = torch.tensor([[True], [False], [True]])
