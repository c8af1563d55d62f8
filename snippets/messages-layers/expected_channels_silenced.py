import torch
from torch import nn

torch.manual_seed(0)
photos = torch.zeros(4, 32, 32, 3)
photos[:, :16, :, 0] = 1  # the upper half is red
layer = nn.Conv2d(3, 1, kernel_size=1, bias=False)
nn.init.dirac_(layer.weight)  # lets only red through
red = layer(photos.view(4, 3, 32, 32))
print(red[:, :, :16].mean().item())
#> 0.333984375
