import torch

days = torch.arange(6)
middle = len(days) // 2
print(days[middle:])
#> tensor([3, 4, 5])
