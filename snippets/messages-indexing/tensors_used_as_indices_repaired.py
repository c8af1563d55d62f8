import torch

names = torch.tensor([10, 20, 30, 40])
places = torch.tensor([0, 6]) // 2
print(names[places].tolist())
#> [10, 40]
