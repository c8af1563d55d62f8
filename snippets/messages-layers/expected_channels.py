import torch
from torch import nn

torch.manual_seed(0)
photos = torch.zeros(4, 32, 32, 3)
layer = nn.Conv2d(3, 8, kernel_size=5)
print(layer(photos).shape)
#> RuntimeError: Given groups=1, weight of size [8, 3, 5, 5], expected input[4, 32, 32, 3] to have 3 channels, but got 32 channels instead
