import torch
from torch import nn

norm = nn.BatchNorm1d(4).eval()
sample = torch.ones(1, 4)
print(norm(sample).shape)
#> torch.Size([1, 4])
