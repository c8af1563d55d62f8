import torch

percents = torch.arange(101)
places = torch.tensor([0.25, 0.53]) * 100
whole = places.round().long()
print(percents[whole].tolist())
#> [25, 53]
