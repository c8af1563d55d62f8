import torch
from torch import nn

scores = torch.tensor([[3.0, 0, 0], [2, 1, 0]])
labels = torch.tensor([0, -1])
# wanted: tensor(0.0949)
print(nn.CrossEntropyLoss()(scores, labels))
#> IndexError: Target -1 is out of bounds.
