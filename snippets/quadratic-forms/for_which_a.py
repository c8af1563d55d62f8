import torch


def form(a):
    return torch.full((3, 3), a) + (1 - a) * torch.eye(3)


for a in (-1.0, -0.5, -0.25, 0.5, 1.0, 2.0):
    values = torch.linalg.eigvalsh(form(a))
    print(a, "->", (values.round(decimals=4) + 0).tolist())
#> -1.0 -> [-1.0, 2.0, 2.0]
#> -0.5 -> [0.0, 1.5, 1.5]
#> -0.25 -> [0.5, 1.25, 1.25]
#> 0.5 -> [0.5, 0.5, 2.0]
#> 1.0 -> [0.0, 0.0, 3.0]
#> 2.0 -> [-1.0, -1.0, 5.0]
