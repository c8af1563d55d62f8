import torch

a = torch.tensor([1, 2])
print(a.repeat(2))
#> tensor([1, 2, 1, 2])
