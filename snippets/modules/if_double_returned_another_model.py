import copy

import torch
from torch import nn


class Scaled(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.tensor([1.0, 2.0]))
        self.scale = torch.tensor([10.0, 10.0])


model = Scaled()
another = copy.deepcopy(model).double()
print(model.weight.dtype, model.scale.dtype)
#> torch.float32 torch.float32
