import torch
from torch import nn

torch.manual_seed(0)
photos = torch.zeros(4, 32, 32, 3)
layer = nn.Conv2d(3, 8, kernel_size=5)
print(layer(photos.permute(0, 3, 1, 2)).shape)
#> torch.Size([4, 8, 28, 28])
