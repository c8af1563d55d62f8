import torch
from torch import nn

torch.manual_seed(0)
sentences = torch.zeros(6, 8, 20)
conv = nn.Conv1d(8, 8, kernel_size=3, padding=1)
rnn = nn.LSTM(input_size=8, hidden_size=5, batch_first=True)
# wanted: torch.Size([6, 20, 5])
print(rnn(conv(sentences))[0].shape)
#> RuntimeError: input.size(-1) must be equal to input_size. Expected 8, got 20
