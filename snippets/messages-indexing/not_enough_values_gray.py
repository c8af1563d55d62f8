import torch

image = torch.zeros(4, 5)
# wanted: 1 4 5
channels, height, width = image.shape
#> ValueError: not enough values to unpack (expected 3, got 2)
