import torch
from torch import nn

norm = nn.BatchNorm1d(4).eval()
sample = torch.ones(1, 4)
print(norm(sample).round(decimals=3).tolist())
#> [[1.0, 1.0, 1.0, 1.0]]
