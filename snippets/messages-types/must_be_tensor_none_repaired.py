import torch
from torch import nn


class Double(nn.Module):
    def forward(self, x):
        return 2 * x


model = nn.Sequential(Double(), nn.ReLU())
print(model(torch.tensor([-1.0, 1.0])).tolist())
#> [0.0, 2.0]
