import torch
from torch import nn

rows = [[1, 2], [3, 4], [5, 6]]
print(torch.tensor(rows).shape[0])
#> 3

torch.manual_seed(0)
outputs, state = nn.LSTM(2, 4)(torch.ones(3, 2))
print(outputs.shape)
#> torch.Size([3, 4])

words = sorted(["owl", "cat"])
print(words[0])
#> cat

x = torch.cat([torch.tensor([1, 2]), torch.tensor([3])])
print(x.to(torch.float64))
#> tensor([1., 2., 3.], dtype=torch.float64)
