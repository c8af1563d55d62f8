import torch
from torch import nn

scores = torch.zeros(2, 3)
labels = torch.tensor([1.0, 2.0])
print(nn.CrossEntropyLoss()(scores, labels))
#> RuntimeError: expected target dtype to be Long or Byte, but got Float
