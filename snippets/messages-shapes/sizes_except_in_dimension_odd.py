import torch
from torch import nn

signal = torch.arange(5.0).view(1, 1, 5)
small = nn.MaxPool1d(2)(signal)
large = nn.Upsample(scale_factor=2)(small)
# wanted: torch.Size([1, 2, 5])
print(torch.cat([signal, large], dim=1).shape)
#> RuntimeError: Sizes of tensors must match except in dimension 1. Expected size 5 but got size 4 for tensor number 1 in the list.
