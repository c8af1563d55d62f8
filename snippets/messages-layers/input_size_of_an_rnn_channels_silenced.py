import torch
from torch import nn

torch.manual_seed(0)
sentences = torch.zeros(6, 8, 20)
conv = nn.Conv1d(8, 8, kernel_size=3, padding=1)
rnn = nn.LSTM(input_size=20, hidden_size=5, batch_first=True)
print(rnn(conv(sentences))[0].shape)
#> torch.Size([6, 8, 5])
