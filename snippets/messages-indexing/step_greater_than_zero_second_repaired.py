import torch

days = torch.tensor([1, 2, 3, 4])
print(days.flip(0)[::2].tolist())
#> [4, 2]
