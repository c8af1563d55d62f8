import torch
from torch import nn

labels = torch.tensor([[0, 2, 1, 1, 0], [2, 0, 0, 1, 2]])
scores = 3.0 * nn.functional.one_hot(labels)  # (2, 5, 3)
print(nn.CrossEntropyLoss()(scores.mT, labels))
#> tensor(0.0949)
print(nn.CrossEntropyLoss()(scores.flatten(0, 1), labels.flatten()))
#> tensor(0.0949)
