import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(2, 2)
two_layers = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
one_twice = nn.Sequential(layer, layer)

for model in (two_layers, one_twice):
    print(sum(parameter.numel() for parameter in model.parameters()))
#> 12
#> 6
