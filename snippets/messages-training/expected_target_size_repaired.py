import torch
from torch import nn

scores = torch.zeros(2, 5, 3)
labels = torch.tensor([[0, 2, 1, 1, 0], [2, 0, 0, 1, 2]])
print(nn.CrossEntropyLoss()(scores.mT, labels))
#> tensor(1.0986)
print(nn.CrossEntropyLoss()(scores.flatten(0, 1), labels.flatten()))
#> tensor(1.0986)
