import torch

names = torch.tensor([10, 20, 30, 40])
places = torch.tensor([])
# wanted: []
print(names[places].tolist())
#> IndexError: tensors used as indices must be long, int, byte or bool tensors
