import torch
from torch import nn

torch.manual_seed(0)
digits = torch.zeros(64, 1, 28, 28)
layer = nn.Conv2d(3, 8, kernel_size=5)  # trained with colours
print(layer(digits.expand(-1, 3, -1, -1)).shape)
#> torch.Size([64, 8, 24, 24])
