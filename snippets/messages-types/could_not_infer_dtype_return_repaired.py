import torch


def area(side):
    return side * side


areas = [area(2), area(3)]
print(torch.tensor(areas).tolist())
#> [4, 9]
