import torch
from torch import nn

x = torch.tensor([2.0, torch.nan, -1.0])
answers = torch.tensor([1.0, 1.0, 0.0])
# wanted: tensor(0.2201)
print(nn.BCELoss()(x.sigmoid(), answers))
#> RuntimeError: all elements of input should be between 0 and 1
