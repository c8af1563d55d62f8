import torch
from torch import nn

torch.manual_seed(0)
series = torch.zeros(6, 20)  # 6 series of 20 measurements
rnn = nn.LSTM(input_size=1, hidden_size=5, batch_first=True)
print(rnn(series.unsqueeze(-1))[0].shape)
#> torch.Size([6, 20, 5])
