import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(4, 1))
model(torch.ones(5, 2))
#> RuntimeError: mat1 and mat2 shapes cannot be multiplied (5x3 and 4x1)
