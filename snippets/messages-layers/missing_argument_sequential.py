import torch
from torch import nn


class Scale(nn.Module):
    def forward(self, image, factor):
        return image * factor


model = nn.Sequential(nn.ReLU(), Scale())
# wanted: [0.0, 6.0]
print(model(torch.tensor([-1.0, 2.0])).tolist())
#> TypeError: Scale.forward() missing 1 required positional argument: 'factor'
