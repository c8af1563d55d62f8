import torch
from torch import nn

torch.manual_seed(0)
white = torch.full((1, 1, 2, 2), 255).byte()
layer = nn.Conv2d(1, 1, kernel_size=2)
nn.init.constant_(layer.weight, 0.25)
nn.init.zeros_(layer.bias)
print(layer(white / 255).tolist())
#> [[[[1.0]]]]
