import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(2, 1, bias=False)
layer.weight = nn.Parameter(torch.tensor([[1.0, -1.0]]))
print(layer(torch.tensor([3.0, 2.0])).tolist())
#> [1.0]
