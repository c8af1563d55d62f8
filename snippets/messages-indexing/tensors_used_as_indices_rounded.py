import torch

percents = torch.arange(101)
places = torch.tensor([0.25, 0.53]) * 100
# wanted: [25, 53]
print(percents[places].tolist())
#> IndexError: tensors used as indices must be long, int, byte or bool tensors
