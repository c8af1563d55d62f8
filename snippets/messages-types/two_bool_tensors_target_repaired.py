import torch
from torch import nn

scores = torch.tensor([2.0, -1.0])
target = torch.tensor([True, False])
loss = nn.BCEWithLogitsLoss()(scores, target.float())
print(round(loss.item(), 2))
#> 0.22
