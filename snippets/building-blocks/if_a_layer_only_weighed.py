import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(3, 2, bias=False)
print(sum(parameter.numel() for parameter in layer.parameters()))
#> 6
