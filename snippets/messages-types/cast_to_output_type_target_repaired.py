import torch
from torch import nn

scores = torch.tensor([2.0, -1.0])
target = torch.tensor([1, 0])
loss = nn.BCEWithLogitsLoss()(scores, target.float())
print(round(loss.item(), 2))
#> 0.22
