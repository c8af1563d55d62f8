import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(2, 1)
layer.weight = nn.Parameter(torch.tensor([[1.0, -1.0]]))
with torch.no_grad():
    layer.bias.copy_(torch.tensor([0.5]))
print(layer(torch.tensor([3.0, 2.0])))
#> tensor([1.5000], grad_fn=<ViewBackward0>)
