import torch


def form(a):
    return torch.full((3, 3), a).fill_diagonal_(1)


for a in (-1.0, -0.5, -0.25, 0.5, 1.0, 2.0):
    values = torch.linalg.eigvalsh(form(a))
    print(a, "->", [round(value, 4) + 0.0 for value in values.tolist()])
#> -1.0 -> [-1.0, 2.0, 2.0]
#> -0.5 -> [0.0, 1.5, 1.5]
#> -0.25 -> [0.5, 1.25, 1.25]
#> 0.5 -> [0.5, 0.5, 2.0]
#> 1.0 -> [0.0, 0.0, 3.0]
#> 2.0 -> [-1.0, -1.0, 5.0]
