import torch

x = torch.tensor([1, 2])
x = torch.cat([x, torch.tensor([3])])
print(x.tolist())
#> [1, 2, 3]
