import torch
from torch import nn

torch.manual_seed(0)
words = torch.rand(6, 20, 8)
conv = nn.Conv1d(8, 8, kernel_size=1, bias=False)
nn.init.dirac_(conv.weight)  # changes nothing
rnn = nn.LSTM(input_size=8, hidden_size=5, batch_first=True)
same = conv(words.transpose(1, 2))  # (6, 8, 20)
same = same.view(6, 20, 8)
print(torch.allclose(rnn(same)[0], rnn(words)[0]))
#> False
