import torch

percents = torch.arange(101)
places = torch.tensor([0.25, 0.53]) * 100
print(percents[places.long()].tolist())
#> [25, 52]
