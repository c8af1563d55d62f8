import torch
from torch import nn

torch.manual_seed(0)
for name, parameter in nn.Linear(2, 3).named_parameters():
    print(name, parameter.shape)
#> weight torch.Size([3, 2])
#> bias torch.Size([3])
