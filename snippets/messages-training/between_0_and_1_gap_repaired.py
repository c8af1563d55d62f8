import torch
from torch import nn

x = torch.tensor([2.0, torch.nan, -1.0])
answers = torch.tensor([1.0, 1.0, 0.0])
known = x.isfinite()
print(nn.BCELoss()(x[known].sigmoid(), answers[known]))
#> tensor(0.2201)
