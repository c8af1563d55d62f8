import torch
from torch import nn

torch.manual_seed(0)
x = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
layer = nn.Linear(2, 1).half()
nn.init.ones_(layer.weight)
nn.init.zeros_(layer.bias)
print(layer(x.to(layer.weight.dtype)).tolist())
#> [[3.0], [7.0]]
