import torch

days = torch.tensor([1, 2, 3, 4])
print(days[::2].flip(0).tolist())
#> [3, 1]
