import torch
from torch import nn

w = torch.tensor([0.5, 1.0], requires_grad=True)
y = nn.Sequential(nn.Tanh(), nn.ReLU())(w)
y.sum().backward()
print(w.grad)
#> tensor([0.7864, 0.4200])
