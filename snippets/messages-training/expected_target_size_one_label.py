import torch
from torch import nn

labels = torch.tensor([0, 2])
scores = torch.zeros(2, 5, 3)
scores[:, -1] = 3.0 * nn.functional.one_hot(labels)
# wanted: tensor(0.0949)
print(nn.CrossEntropyLoss()(scores, labels))
#> RuntimeError: Expected target size [2, 3], got [2]
