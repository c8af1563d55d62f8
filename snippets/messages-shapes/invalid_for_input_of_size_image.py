import torch
from torch import nn

torch.manual_seed(0)
maps = torch.zeros(25, 16, 4, 4)
layer = nn.Linear(400, 10)
# wanted: torch.Size([25, 10])
print(layer(maps.view(25, 400)).shape)
#> RuntimeError: shape '[25, 400]' is invalid for input of size 6400
