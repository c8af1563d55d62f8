import copy

import torch
from torch import nn

torch.manual_seed(0)
layer = nn.utils.parametrizations.weight_norm(nn.Linear(2, 1, bias=False))
layer.weight = torch.ones(1, 2)
best = copy.deepcopy(layer)
print(best(torch.ones(1, 2)).detach())
#> tensor([[2.]])
