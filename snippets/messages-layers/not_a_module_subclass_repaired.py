import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
print(model(torch.ones(4, 2)).shape)
#> torch.Size([4, 1])
