import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 4), nn.BatchNorm1d(4))
print(model(torch.ones(5, 2)).shape)
#> torch.Size([5, 4])
