import torch

x = torch.tensor([[1.0], [2.0]], requires_grad=True)
y = x**2
slopes = torch.autograd.grad(y, x, torch.ones_like(y))
print(slopes[0].tolist())
#> [[2.0], [4.0]]
