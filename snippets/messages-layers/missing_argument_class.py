import torch
from torch import nn


class Double(nn.Module):
    def forward(self, x):
        return 2 * x


# wanted: [2.0, 2.0]
print(Double.forward(torch.ones(2)).tolist())
#> TypeError: Double.forward() missing 1 required positional argument: 'x'
