import torch
from torch import nn

torch.manual_seed(0)
layers = nn.ModuleList([nn.Linear(2, 3), nn.Linear(3, 1)])
x = torch.ones(4, 2)
for layer in layers:
    x = layer(x)
print(x.shape)
#> torch.Size([4, 1])
