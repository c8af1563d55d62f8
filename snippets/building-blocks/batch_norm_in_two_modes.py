import torch
from torch import nn

layer = nn.BatchNorm1d(1)
x = torch.tensor([[10.0], [30.0]])  # (2, 1)

print(layer(x).detach().T)
#> tensor([[-1.0000,  1.0000]])

print(layer.running_mean, layer.running_var)
#> tensor([2.]) tensor([20.9000])

layer.eval()
print(layer(x).detach().T)
#> tensor([[1.7499, 6.1247]])

print(layer.weight.requires_grad, layer(x).requires_grad)
#> True True
