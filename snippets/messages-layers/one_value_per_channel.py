import torch
from torch import nn

norm = nn.BatchNorm1d(4)
sample = torch.ones(1, 4)
# wanted: [[1.0, 1.0, 1.0, 1.0]]
print(norm(sample).round(decimals=3).tolist())
#> ValueError: Expected more than 1 value per channel when training, got input size torch.Size([1, 4])
