import torch

names = torch.tensor([10, 20, 30, 40])
places = torch.tensor([], dtype=torch.long)
print(names[places].tolist())
#> []
