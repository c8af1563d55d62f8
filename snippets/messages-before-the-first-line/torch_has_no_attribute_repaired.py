import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(2, 1)
print(layer(torch.ones(3, 2)).shape)
#> torch.Size([3, 1])
