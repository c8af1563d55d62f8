import torch

row = torch.tensor([1, 2, 3])
print(torch.cat([row, torch.tensor([1])]))
#> tensor([1, 2, 3, 1])
