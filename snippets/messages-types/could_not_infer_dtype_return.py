import torch


def area(side):
    result = side * side


areas = [area(2), area(3)]
# wanted: [4, 9]
print(torch.tensor(areas).tolist())
#> RuntimeError: Could not infer dtype of NoneType
