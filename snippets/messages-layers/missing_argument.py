import torch
from torch import nn


class Scale(nn.Module):
    def forward(self, image, factor):
        return image * factor


model = Scale()
sample = torch.ones(2, 2), 3
# wanted: [[3.0, 3.0], [3.0, 3.0]]
print(model(sample).tolist())
#> TypeError: Scale.forward() missing 1 required positional argument: 'factor'
