import torch

image = torch.zeros(3, 4, 5)
# wanted: 4 5
height, width = image.shape
#> ValueError: too many values to unpack (expected 2)
