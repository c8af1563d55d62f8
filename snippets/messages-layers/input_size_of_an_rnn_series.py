import torch
from torch import nn

torch.manual_seed(0)
series = torch.zeros(6, 20)  # 6 series of 20 measurements
rnn = nn.LSTM(input_size=1, hidden_size=5, batch_first=True)
# wanted: torch.Size([6, 20, 5])
print(rnn(series)[0].shape)
#> RuntimeError: input.size(-1) must be equal to input_size. Expected 1, got 20
