import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(2, 1)
layer.requires_grad_(False)
layer(torch.ones(1, 2)).sum().backward()
#> RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
