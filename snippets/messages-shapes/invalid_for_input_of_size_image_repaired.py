import torch
from torch import nn

torch.manual_seed(0)
maps = torch.zeros(25, 16, 4, 4)
layer = nn.Linear(16 * 4 * 4, 10)
print(layer(maps.flatten(1)).shape)
#> torch.Size([25, 10])
