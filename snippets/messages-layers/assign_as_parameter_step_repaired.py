import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(1, 1, bias=False)
nn.init.constant_(layer.weight, 2.0)
layer(torch.tensor([3.0])).backward()
with torch.no_grad():
    layer.weight -= 0.5 * layer.weight.grad
print(layer.weight.tolist())
#> [[0.5]]
