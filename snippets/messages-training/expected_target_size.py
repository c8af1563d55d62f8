import torch
from torch import nn

labels = torch.tensor([[0, 2, 1, 1, 0], [2, 0, 0, 1, 2]])
scores = 3.0 * nn.functional.one_hot(labels)  # (2, 5, 3)
# wanted: tensor(0.0949)
print(nn.CrossEntropyLoss()(scores, labels))
#> RuntimeError: Expected target size [2, 3], got [2, 5]
