import torch
from torch import nn

torch.manual_seed(0)
outputs = nn.LSTM(2, 4)(torch.ones(3, 2))
# wanted: torch.Size([3, 4])
print(outputs.shape)
#> AttributeError: 'tuple' object has no attribute 'shape'
