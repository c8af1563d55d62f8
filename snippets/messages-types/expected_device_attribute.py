import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.factor = torch.tensor([100.0, 1.0])

    def forward(self, x):
        return x * self.factor


model = Scale().to("meta")
# wanted: torch.Size([3, 2]) meta
y = model(torch.ones(3, 2, device="meta"))
#> RuntimeError: Tensor on device cpu is not on the expected device meta!
