import torch

names = torch.tensor([10, 20, 30, 40])
places = torch.tensor([0, 3]) / 1
print(names[places.long()])
#> tensor([10, 40])
