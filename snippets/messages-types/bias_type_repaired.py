import torch
from torch import nn

torch.manual_seed(0)
photo = torch.randint(256, (1, 3, 8, 8), dtype=torch.uint8)
layer = nn.Conv2d(3, 4, kernel_size=3)
print(layer(photo / 255).shape)
#> torch.Size([1, 4, 6, 6])
