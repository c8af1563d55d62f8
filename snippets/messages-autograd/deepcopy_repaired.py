import copy

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)

    def forward(self, x):
        output = self.layer(x)
        self.last = output.detach()
        return output


torch.manual_seed(0)
model = Net()
model(torch.ones(3, 2))
best = copy.deepcopy(model)
weights = copy.deepcopy(model.state_dict())
with torch.no_grad():
    model.layer.weight.zero_()
print((best.layer.weight == weights["layer.weight"]).all())
#> tensor(True)
print((best.layer.weight == model.layer.weight).any())
#> tensor(False)
