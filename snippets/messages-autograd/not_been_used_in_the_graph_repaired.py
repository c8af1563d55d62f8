import torch

w = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
loss = (w * 3 + b - 5) ** 2
print(torch.autograd.grad(loss, [w, b]))
#> (tensor(12.), tensor(4.))
