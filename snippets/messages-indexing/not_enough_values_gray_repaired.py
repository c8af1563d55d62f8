import torch

image = torch.zeros(4, 5).unsqueeze(0)
channels, height, width = image.shape
print(channels, height, width)
#> 1 4 5
