import torch

a = torch.tensor([1, 2, 3])
b = torch.tensor([10, 20, 30])

print(a * b)
#> tensor([10, 40, 90])
