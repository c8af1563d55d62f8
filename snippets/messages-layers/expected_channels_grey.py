import torch
from torch import nn

torch.manual_seed(0)
digits = torch.zeros(64, 28, 28)
layer = nn.Conv2d(1, 8, kernel_size=5)
# wanted: torch.Size([64, 8, 24, 24])
print(layer(digits).shape)
#> RuntimeError: Given groups=1, weight of size [8, 1, 5, 5], expected input[1, 64, 28, 28] to have 1 channels, but got 64 channels instead
