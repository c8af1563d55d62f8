import torch
from torch import nn

scores = torch.tensor([[3.0, 3, -3], [-3, 3, 3]])
tags = torch.tensor([[0, 1], [1, 2]])
# wanted: tensor(0.0486)
print(nn.CrossEntropyLoss()(scores, tags))
#> RuntimeError: 0D or 1D target tensor expected, multi-target not supported
