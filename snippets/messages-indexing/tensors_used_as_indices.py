import torch

names = torch.tensor([10, 20, 30, 40])
places = torch.tensor([0, 6]) / 2
# wanted: [10, 40]
print(names[places].tolist())
#> IndexError: tensors used as indices must be long, int, byte or bool tensors
