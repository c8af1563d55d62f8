import torch
from torch import nn

scores = torch.tensor([[3.0, 0, 0], [2, 1, 0]])
labels = torch.tensor([0, -1])
print(nn.CrossEntropyLoss(ignore_index=-1)(scores, labels))
#> tensor(0.0949)
