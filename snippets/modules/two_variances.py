import torch
from torch import nn

layer = nn.BatchNorm1d(1)
x = torch.tensor([[10.0], [30.0]])  # (2, 1)
mean = x.mean()
with_n, with_n_minus_one = x.var(correction=0), x.var(correction=1)
print(mean.item(), with_n.item(), with_n_minus_one.item())
#> 20.0 100.0 200.0

print(layer(x).detach().T)
#> tensor([[-1.0000,  1.0000]])
print(((x - mean) / (with_n + layer.eps).sqrt()).T)
#> tensor([[-1.,  1.]])

print(layer.running_mean, layer.running_var)
#> tensor([2.]) tensor([20.9000])
print(0.9 * 0 + 0.1 * mean, 0.9 * 1 + 0.1 * with_n_minus_one)
#> tensor(2.) tensor(20.9000)

layer.eval()
print(layer(x).detach().T)
#> tensor([[1.7499, 6.1247]])
print(((x - 2) / (20.9 + layer.eps) ** 0.5).T)
#> tensor([[1.7499, 6.1247]])
print(layer.running_mean, layer(x).requires_grad)
#> tensor([2.]) True
