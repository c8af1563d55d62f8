import torch
from torch import nn


class Double(nn.Module):
    def forward(self, x):
        y = 2 * x


model = nn.Sequential(Double(), nn.ReLU())
# wanted: [0.0, 2.0]
print(model(torch.tensor([-1.0, 1.0])).tolist())
#> TypeError: relu(): argument 'input' (position 1) must be Tensor, not NoneType
