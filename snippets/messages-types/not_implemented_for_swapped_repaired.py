import torch
from torch import nn

labels = torch.tensor([0, 1])
scores = torch.tensor([[2.0, -1.0], [0.5, 1.0]])
loss = nn.CrossEntropyLoss()(scores, labels)
print(round(loss.item(), 2))
#> 0.26
