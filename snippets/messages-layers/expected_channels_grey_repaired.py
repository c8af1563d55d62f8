import torch
from torch import nn

torch.manual_seed(0)
digits = torch.zeros(64, 28, 28)
layer = nn.Conv2d(1, 8, kernel_size=5)
print(layer(digits.unsqueeze(1)).shape)
#> torch.Size([64, 8, 24, 24])
