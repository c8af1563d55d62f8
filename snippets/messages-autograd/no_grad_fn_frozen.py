import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
model.requires_grad_(False)
# wanted: [False, False, True, True]
model(torch.ones(4, 2)).mean().backward()
#> RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
