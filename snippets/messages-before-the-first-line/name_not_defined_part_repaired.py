import torch
from torch import nn

flatten = nn.Flatten()
print(flatten(torch.ones(4, 2, 3)).shape)
#> torch.Size([4, 6])
