import torch
from torch import nn

scores = torch.tensor([2.0, -1.0])
answers = torch.tensor([1.0, 0.0])
print(nn.BCELoss()(scores.sigmoid(), answers))
#> tensor(0.2201)
print(nn.BCEWithLogitsLoss()(scores, answers))
#> tensor(0.2201)
