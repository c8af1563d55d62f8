import torch
from torch import nn

torch.manual_seed(0)
picture = torch.zeros(1, 4, 32, 32)  # RGB and alpha
layer = nn.Conv2d(3, 8, kernel_size=5)  # trained with RGB
# wanted: torch.Size([1, 8, 28, 28])
print(layer(picture).shape)
#> RuntimeError: Given groups=1, weight of size [8, 3, 5, 5], expected input[1, 4, 32, 32] to have 3 channels, but got 4 channels instead
