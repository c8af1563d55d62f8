import torch
from torch import nn


class Scaled(nn.Module):
    places = None

    def forward(self, w):
        if self.places is None:
            self.places = torch.arange(3.0)
        return (w * self.places).sum()


model, w = Scaled(), torch.tensor(2.0, requires_grad=True)
with torch.inference_mode():
    model(w)
# wanted: tensor(3.)
model(w).backward()
#> RuntimeError: Inference tensors cannot be saved for backward. Please do not use Tensors created in inference mode in computation tracked by autograd. To work around this, you can make a clone to get a normal tensor and use it in autograd, or use `torch.no_grad()` instead of `torch.inference_mode()`.
