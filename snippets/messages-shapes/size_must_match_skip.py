import torch
from torch import nn

torch.manual_seed(0)
x = torch.zeros(1, 4, 8, 8)
layer = nn.Conv2d(4, 4, 3)
# wanted: torch.Size([1, 4, 8, 8])
print((x + layer(x)).shape)
#> RuntimeError: The size of tensor a (8) must match the size of tensor b (6) at non-singleton dimension 3
