import torch
from torch import nn

torch.manual_seed(0)
steps = torch.zeros(5, 2)
output, (hidden, cell) = nn.LSTM(2, 3)(steps)
print(hidden.shape, cell.shape)
#> torch.Size([1, 3]) torch.Size([1, 3])
