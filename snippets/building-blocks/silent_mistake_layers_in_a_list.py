import torch
from torch import nn


class Model(nn.Module):
    def __init__(self, container):
        super().__init__()
        self.first = nn.Linear(2, 3)
        self.rest = container([nn.Linear(3, 3), nn.Linear(3, 1)])

    def forward(self, x):
        x = self.first(x)
        for layer in self.rest:
            x = layer(x.relu())
        return x


for container in (list, nn.ModuleList):
    torch.manual_seed(1)
    model = Model(container)
    found = sum(parameter.numel() for parameter in model.parameters())
    print(container.__name__, f"{model(torch.ones(2)).item():.4f}", found)
#> list -0.3973 9
#> ModuleList -0.3973 25
