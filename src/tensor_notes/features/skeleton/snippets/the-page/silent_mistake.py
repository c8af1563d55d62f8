import torch

row = torch.tensor([1, 2, 3])
print(row // 2 * 2)
#> tensor([0, 2, 2])
