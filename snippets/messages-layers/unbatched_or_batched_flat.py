import torch
from torch import nn

torch.manual_seed(0)
digits = torch.zeros(64, 784)
layer = nn.Conv2d(1, 8, kernel_size=3)
# wanted: torch.Size([64, 8, 26, 26])
print(layer(digits).shape)
#> RuntimeError: Expected 3D (unbatched) or 4D (batched) input to conv2d, but got input of size: [64, 784]
