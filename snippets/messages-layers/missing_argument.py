import torch
from torch import nn


class Scale(nn.Module):
    def forward(self, image, factor):
        return image * factor


model = Scale()
sample = torch.ones(2, 2), 3
print(model(sample))
#> TypeError: Scale.forward() missing 1 required positional argument: 'factor'
