import torch
from torch import nn

torch.manual_seed(0)
photo = torch.randint(256, (1, 3, 8, 8), dtype=torch.uint8)
layer = nn.Conv2d(3, 4, kernel_size=3)
print(layer(photo).shape)
#> RuntimeError: Input type (unsigned char) and bias type (float) should be the same
