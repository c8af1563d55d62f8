import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.factor = nn.Parameter(torch.ones(3))


optimizer = torch.optim.SGD(Scale().parameters(), lr=0.1)
learned = optimizer.param_groups[0]["params"]
print("learns", [each.numel() for each in learned])
#> learns [3]
