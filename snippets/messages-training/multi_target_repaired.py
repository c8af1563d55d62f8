import torch
from torch import nn

scores = torch.zeros(2, 3)
labels = torch.tensor([[1], [2]])
print(nn.CrossEntropyLoss()(scores, labels.squeeze(1)))
#> tensor(1.0986)
