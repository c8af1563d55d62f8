import torch
from torch import nn

scores = torch.tensor([[0, 3.0, 0], [0, 0, 3]])
labels = torch.tensor([1.0, 2.0])
# wanted: tensor(0.0949)
print(nn.CrossEntropyLoss()(scores, labels))
#> RuntimeError: expected target dtype to be Long or Byte, but got Float
