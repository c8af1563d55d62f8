import torch
from torch import nn

torch.manual_seed(0)
digits = torch.zeros(64, 1, 28, 28)
layer = nn.Conv2d(3, 8, kernel_size=5)  # trained with colours
# wanted: torch.Size([64, 8, 24, 24])
print(layer(digits).shape)
#> RuntimeError: Given groups=1, weight of size [8, 3, 5, 5], expected input[64, 1, 28, 28] to have 3 channels, but got 1 channels instead
