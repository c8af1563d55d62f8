import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        factor = torch.tensor([100.0, 1.0])
        self.register_buffer("factor", factor)

    def forward(self, x):
        return x * self.factor


model = Scale().to("meta")
y = model(torch.ones(3, 2, device="meta"))
print(y.shape, y.device)
#> torch.Size([3, 2]) meta
