import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(2, 1)
layer.requires_grad = False
print(layer.weight.requires_grad)
#> True

layer.requires_grad_(False)
print(layer.weight.requires_grad)
#> False
