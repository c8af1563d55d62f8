import torch
from torch import nn

torch.manual_seed(0)
# wanted: weight torch.Size([3, 2])
# wanted: bias torch.Size([3])
for name, parameter in nn.Linear(2, 3).parameters():
    print(name, parameter.shape)
#> ValueError: too many values to unpack (expected 2)
