import torch
from torch import nn

torch.manual_seed(0)
lstm, layer = nn.LSTM(2, 4), nn.Linear(4, 1)
words = torch.ones(3, 2)
outputs, state = lstm(words)
print(layer(outputs).shape)
#> torch.Size([3, 1])
