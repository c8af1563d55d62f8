import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(2, 3)
# wanted: weight torch.Size([3, 2])
# wanted: bias torch.Size([3])
for name, values in layer.parameters():
    print(name, values.shape)
#> ValueError: too many values to unpack (expected 2)
