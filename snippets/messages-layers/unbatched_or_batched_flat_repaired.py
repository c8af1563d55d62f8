import torch
from torch import nn

torch.manual_seed(0)
digits = torch.zeros(64, 784)
layer = nn.Conv2d(1, 8, kernel_size=3)
print(layer(digits.view(-1, 1, 28, 28)).shape)
#> torch.Size([64, 8, 26, 26])
