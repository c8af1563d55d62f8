import torch
from torch import nn

torch.manual_seed(0)
steps = torch.zeros(5, 2)
# wanted: torch.Size([1, 3]) torch.Size([1, 3])
output, hidden, cell = nn.LSTM(2, 3)(steps)
#> ValueError: not enough values to unpack (expected 3, got 2)
