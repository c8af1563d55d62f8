import torch

image = torch.zeros(3, 4, 5)
channels, height, width = image.shape
print(channels, height, width)
#> 3 4 5
height, width = image.shape[-2:]
print(height, width)
#> 4 5
