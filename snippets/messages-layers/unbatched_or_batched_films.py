import torch
from torch import nn

torch.manual_seed(0)
films = torch.zeros(2, 5, 3, 16, 16)  # 2 films of 5 pictures
layer = nn.Conv2d(3, 8, kernel_size=3)
# wanted: torch.Size([2, 5, 8, 14, 14])
print(layer(films).shape)
#> RuntimeError: Expected 3D (unbatched) or 4D (batched) input to conv2d, but got input of size: [2, 5, 3, 16, 16]
