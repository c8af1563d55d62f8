import copy

import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(2, 1, bias=False)
layer = nn.utils.parametrizations.weight_norm(layer)
layer.weight = torch.ones(1, 2)
best = copy.deepcopy(layer)
print(best(torch.ones(1, 2)).detach())
#> tensor([[2.]])
