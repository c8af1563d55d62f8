import torch
from torch import nn


class Scaled(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("places", torch.arange(3.0))

    def forward(self, w):
        return (w * self.places).sum()


model, w = Scaled(), torch.tensor(2.0, requires_grad=True)
with torch.inference_mode():
    model(w)
model(w).backward()
print(w.grad)
#> tensor(3.)
