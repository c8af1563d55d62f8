import copy

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(1, 1)
nn.init.constant_(model.weight, 5.0)
best = copy.deepcopy(model.state_dict())

nn.init.constant_(model.weight, 7.0)
model.load_state_dict(best)
print(model.weight.item())
#> 5.0
