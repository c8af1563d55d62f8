import torch
from torch import nn

scores = torch.tensor([[0, 3.0, 0], [0, 0, 3]])
labels = torch.tensor([[1], [2]])
# wanted: tensor(0.0949)
print(nn.CrossEntropyLoss()(scores, labels))
#> RuntimeError: 0D or 1D target tensor expected, multi-target not supported
