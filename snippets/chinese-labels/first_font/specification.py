import torch


def first_font_with_loops(has):
    fonts, letters = has.shape
    first = torch.full((letters,), -1)
    for n in range(letters):
        for f in reversed(range(fonts)):
            if has[f, n]:
                first[n] = f
    return first


has = torch.tensor([[1, 1, 0, 0], [0, 1, 1, 0]]).bool()
print(first_font_with_loops(has))
#> tensor([ 0,  0,  1, -1])
