import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 4), nn.BatchNorm1d(3))
# wanted: torch.Size([5, 4])
print(model(torch.ones(5, 2)).shape)
#> RuntimeError: running_mean should contain 4 elements not 3
