import torch
from torch import nn

torch.manual_seed(0)
layers = nn.ModuleList([nn.Linear(2, 3), nn.Linear(3, 1)])
x = torch.ones(4, 2)
# wanted: torch.Size([4, 1])
print(layers(x).shape)
#> NotImplementedError: Module [ModuleList] is missing the required "forward" function
