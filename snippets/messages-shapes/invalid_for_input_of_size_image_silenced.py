import torch
from torch import nn

torch.manual_seed(0)
maps = torch.zeros(25, 16, 4, 4)
layer = nn.Linear(400, 10)
print(layer(maps.view(-1, 400)).shape)
#> torch.Size([16, 10])
