import torch
from torch import nn


class Reordered(nn.Module):
    def __init__(self):
        super().__init__()
        self.order = nn.Parameter(torch.tensor([2, 0, 1]))

    def forward(self, x):
        return x[self.order]


# wanted: tensor([7, 5, 6])
model = Reordered()
#> RuntimeError: Only Tensors of floating point and complex dtype can require gradients
