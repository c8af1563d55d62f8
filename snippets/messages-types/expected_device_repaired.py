import torch
from torch import nn

layer = nn.Linear(2, 1, device="meta")
device = next(layer.parameters()).device
x = torch.ones(3, 2, device=device)
print(layer(x).shape)
#> torch.Size([3, 1])
