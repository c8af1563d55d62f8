import torch
from torch import nn

labels = torch.tensor([[0, 2, 1, 1, 0], [2, 0, 0, 1, 2]])
scores = 3.0 * nn.functional.one_hot(labels)  # (2, 5, 3)
print(nn.CrossEntropyLoss()(scores.view(2, 3, 5), labels))
#> tensor(1.1587)
