import torch
from torch import nn


class Double(nn.Module):
    def forward(x):
        return 2 * x


print(Double()(torch.ones(2)))
#> TypeError: Double.forward() takes 1 positional argument but 2 were given
