import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.BatchNorm1d(1), nn.Linear(1, 1))
model[0].requires_grad_(False).eval()
print(model[0].training)
#> False

model.train()
print(model[0].training)
#> True
