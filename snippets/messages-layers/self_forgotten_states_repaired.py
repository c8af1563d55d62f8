import torch
from torch import nn

torch.manual_seed(0)
rnn = nn.LSTM(input_size=8, hidden_size=5)
h, c = torch.zeros(1, 1, 5), torch.zeros(1, 1, 5)
print(rnn(torch.ones(20, 1, 8), (h, c))[0].shape)
#> torch.Size([20, 1, 5])
