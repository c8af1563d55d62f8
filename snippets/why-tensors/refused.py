import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(1, 8), nn.ReLU(), nn.Linear(4, 1))
model(torch.ones(3, 1))
#> RuntimeError: mat1 and mat2 shapes cannot be multiplied (3x8 and 4x1)
