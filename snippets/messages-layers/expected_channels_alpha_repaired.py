import torch
from torch import nn

torch.manual_seed(0)
picture = torch.zeros(1, 4, 32, 32)  # RGB and alpha
layer = nn.Conv2d(3, 8, kernel_size=5)  # trained with RGB
print(layer(picture[:, :3]).shape)
#> torch.Size([1, 8, 28, 28])
