import torch
from torch import nn

torch.manual_seed(0)
outputs, state = nn.LSTM(2, 4)(torch.ones(3, 2))
print(outputs.shape)
#> torch.Size([3, 4])
