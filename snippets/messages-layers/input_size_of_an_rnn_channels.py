import torch
from torch import nn

torch.manual_seed(0)
words = torch.rand(6, 20, 8)
conv = nn.Conv1d(8, 8, kernel_size=1, bias=False)
nn.init.dirac_(conv.weight)  # changes nothing
rnn = nn.LSTM(input_size=8, hidden_size=5, batch_first=True)
same = conv(words.transpose(1, 2))  # (6, 8, 20)
# wanted: True
print(torch.allclose(rnn(same)[0], rnn(words)[0]))
#> RuntimeError: input.size(-1) must be equal to input_size. Expected 8, got 20
