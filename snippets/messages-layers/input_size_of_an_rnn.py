import torch
from torch import nn

torch.manual_seed(0)
sentences = torch.zeros(6, 20, 8)
rnn = nn.LSTM(input_size=20, hidden_size=5, batch_first=True)
# wanted: torch.Size([6, 20, 5])
print(rnn(sentences)[0].shape)
#> RuntimeError: input.size(-1) must be equal to input_size. Expected 20, got 8
