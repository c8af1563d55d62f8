import torch

names = torch.tensor([10, 20, 30, 40])
keep = torch.tensor([1.0, 0.0, 0.0, 1.0])
# wanted: [10, 40]
print(names[keep].tolist())
#> IndexError: tensors used as indices must be long, int, byte or bool tensors
