import torch
from torch import nn


class Add(nn.Module):
    def forward(self, x, y):
        return x + y


model = nn.Sequential(Add(), nn.ReLU())
# wanted: [3.0]
print(model(torch.tensor([1.0]), torch.tensor([2.0])).tolist())
#> TypeError: Sequential.forward() takes 2 positional arguments but 3 were given
