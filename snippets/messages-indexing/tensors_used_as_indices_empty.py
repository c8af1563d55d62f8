import torch

names = torch.tensor([10, 20, 30, 40])
found = []
# wanted: []
print(names[torch.tensor(found)].tolist())
#> IndexError: tensors used as indices must be long, int, byte or bool tensors
