import torch
from torch import nn


class Double(nn.Module):
    def forward(self, x):
        return 2 * x


scores = torch.tensor([[-1.0, 2.0]])
model = nn.Sequential(nn.ReLU(), Double())
print(model(scores).tolist())
#> [[0.0, 4.0]]
