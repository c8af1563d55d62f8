import torch
from torch import nn

torch.manual_seed(0)
encoder, head = nn.Linear(2, 3), nn.Linear(3, 1)
features = encoder(torch.ones(4, 2))
# wanted: False True
features.requires_grad_(False)
#> RuntimeError: you can only change requires_grad flags of leaf variables. If you want to use a computed variable in a subgraph that doesn't require differentiation use var_no_grad = var.detach().
