import torch

x = torch.tensor(3.0, requires_grad=True)
x.detach()
print(x.requires_grad)
#> True

fixed = x.detach()
y = x * fixed
y.backward()
print(fixed.requires_grad, x.grad)
#> False tensor(3.)
