import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
model.requires_grad_(False)
model[1].requires_grad_(True)
model(torch.ones(4, 2)).mean().backward()
print([p.grad is not None for p in model.parameters()])
#> [False, False, True, True]
