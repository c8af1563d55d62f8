def first_font(has):
    numbers = torch.arange(len(has))[:, None]  # (f, 1)
    return torch.where(has, numbers, -1).amax(dim=0)


check(first_font, first_font_with_loops, inputs)
#> ✗ values: expected torch.tensor([0])
#>              found torch.tensor([2])
#>   has = torch.tensor([[True], [False], [True]])
