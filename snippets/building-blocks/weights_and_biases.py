import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(3, 2)

for name, parameter in layer.named_parameters():
    print(name, parameter.shape, parameter.numel())
#> weight torch.Size([2, 3]) 6
#> bias torch.Size([2]) 2
