import torch

image = torch.zeros(3, 4, 5)
channels, height, width = image.shape
print(height, width)
#> 4 5
