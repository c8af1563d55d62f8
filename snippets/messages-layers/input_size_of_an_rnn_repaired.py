import torch
from torch import nn

torch.manual_seed(0)
sentences = torch.zeros(6, 20, 8)
rnn = nn.LSTM(input_size=8, hidden_size=5, batch_first=True)
print(rnn(sentences)[0].shape)
#> torch.Size([6, 20, 5])
