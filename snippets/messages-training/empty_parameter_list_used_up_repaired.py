import torch
from torch import nn

torch.manual_seed(0)
parameters = list(nn.Linear(2, 3).parameters())
print(sum(each.numel() for each in parameters))
#> 9
optimizer = torch.optim.SGD(parameters, lr=0.1)
learned = optimizer.param_groups[0]["params"]
print("learns", [each.numel() for each in learned])
#> learns [6, 3]
