import torch

names = torch.tensor([10, 20, 30, 40])
keep = torch.tensor([1.0, 0.0, 0.0, 1.0])
print(names[keep.bool()].tolist())
#> [10, 40]
