import torch
from torch import nn

torch.manual_seed(0)
x = torch.zeros(1, 4, 8, 8)
layer = nn.Conv2d(4, 4, 3, padding="same")
print((x + layer(x)).shape)
#> torch.Size([1, 4, 8, 8])
