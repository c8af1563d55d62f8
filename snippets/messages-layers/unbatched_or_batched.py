import torch
from torch import nn

torch.manual_seed(0)
image = torch.zeros(28, 28)
layer = nn.Conv2d(1, 8, kernel_size=3)
# wanted: torch.Size([8, 26, 26])
print(layer(image).shape)
#> RuntimeError: Expected 3D (unbatched) or 4D (batched) input to conv2d, but got input of size: [28, 28]
