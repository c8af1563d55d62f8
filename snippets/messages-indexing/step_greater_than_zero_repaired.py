import torch

days = torch.tensor([1, 2, 3])
print(days.flip(0))
#> tensor([3, 2, 1])
