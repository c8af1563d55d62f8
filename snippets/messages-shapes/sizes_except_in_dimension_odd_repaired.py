import torch
from torch import nn

signal = torch.arange(5.0).view(1, 1, 5)
small = nn.MaxPool1d(2)(signal)
large = nn.Upsample(size=signal.shape[2:])(small)
print(torch.cat([signal, large], dim=1).shape)
#> torch.Size([1, 2, 5])
