import torch
from torch import nn

torch.manual_seed(0)
image = torch.zeros(28, 28)
layer = nn.Conv2d(1, 8, kernel_size=3)
print(layer(image[None]).shape)
#> torch.Size([8, 26, 26])
print(layer(image[None, None]).shape)
#> torch.Size([1, 8, 26, 26])
