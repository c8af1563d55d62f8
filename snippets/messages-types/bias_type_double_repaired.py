import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
white = np.full((1, 1, 2, 2), 255)
x = torch.from_numpy(white / 255)
layer = nn.Conv2d(1, 1, kernel_size=2)
nn.init.constant_(layer.weight, 0.25)
nn.init.zeros_(layer.bias)
print(layer(x.float()).tolist())
#> [[[[1.0]]]]
