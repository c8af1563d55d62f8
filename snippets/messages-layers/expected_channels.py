import torch
from torch import nn

torch.manual_seed(0)
photos = torch.zeros(4, 32, 32, 3)
photos[:, :16, :, 0] = 1  # the upper half is red
layer = nn.Conv2d(3, 1, kernel_size=1, bias=False)
nn.init.dirac_(layer.weight)  # lets only red through
# wanted: 1.0
print(layer(photos)[:, :, :16].mean().item())
#> RuntimeError: Given groups=1, weight of size [1, 3, 1, 1], expected input[4, 32, 32, 3] to have 3 channels, but got 32 channels instead
