import torch

row = torch.tensor([1, 2, 3])
print(row + 1)
#> tensor([2, 3, 4])
