import torch
from torch import nn

layer = nn.Linear(2, 1, device="meta")
x = torch.ones(3, 2)
x.to(layer.weight.device)
# wanted: torch.Size([3, 1]) meta
guess = layer(x)
#> RuntimeError: Tensor on device meta is not on the expected device cpu!
