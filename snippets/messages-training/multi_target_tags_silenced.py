import torch
from torch import nn

scores = torch.tensor([[3.0, 3, -3], [-3, 3, 3]])
tags = torch.tensor([[0, 1], [1, 2]])
print(nn.CrossEntropyLoss()(scores, tags[:, 0]))
#> tensor(0.6944)
