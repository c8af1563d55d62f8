import torch
from torch import nn


class Scaled(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.tensor([1.0, 2.0]))
        self.register_buffer("scale", torch.tensor([10.0, 10.0]))


model = Scaled().double()
print(model.weight.dtype, model.scale.dtype)
#> torch.float64 torch.float64
