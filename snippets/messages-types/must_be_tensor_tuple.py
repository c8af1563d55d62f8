import torch
from torch import nn

torch.manual_seed(0)
lstm, layer = nn.LSTM(2, 4), nn.Linear(4, 1)
words = torch.ones(3, 2)
# wanted: torch.Size([3, 1])
print(layer(lstm(words)).shape)
#> TypeError: linear(): argument 'input' (position 1) must be Tensor, not tuple
