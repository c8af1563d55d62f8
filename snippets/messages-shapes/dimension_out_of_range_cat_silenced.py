import torch

x = torch.tensor([1, 2, 3])
y = torch.tensor([4, 5, 6])
print(torch.cat([x, y], dim=-1).tolist())
#> [1, 2, 3, 4, 5, 6]
