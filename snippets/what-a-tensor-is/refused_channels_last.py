import torch
from torch.nn import functional

photos = torch.zeros(32, 48, 64, 3)   # (photo, height, width, channel)
kernels = torch.zeros(8, 3, 5, 5)     # (feature, channel, height, width)

features = functional.conv2d(photos.permute(0, 3, 1, 2), kernels)
print(features.shape)
#> torch.Size([32, 8, 44, 60])

functional.conv2d(photos, kernels)
#> RuntimeError: Given groups=1, weight of size [8, 3, 5, 5], expected input[32, 48, 64, 3] to have 3 channels, but got 48 channels instead
