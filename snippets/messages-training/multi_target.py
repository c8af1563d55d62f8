import torch
from torch import nn

scores = torch.zeros(2, 3)
labels = torch.tensor([[1], [2]])
print(nn.CrossEntropyLoss()(scores, labels))
#> RuntimeError: 0D or 1D target tensor expected, multi-target not supported
