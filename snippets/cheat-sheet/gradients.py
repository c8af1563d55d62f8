import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
print(y.grad_fn.name())
#> PowBackward0
y.backward()
print(x.grad)
#> tensor(6.)
(x**2).backward()
print(x.grad)
#> tensor(12.)
x.grad = None
print(torch.autograd.grad(x**3, x))
#> (tensor(27.),)
with torch.no_grad():
    x -= 1
print(x.detach())
#> tensor(2.)
y.backward()
#> RuntimeError: Trying to backward through the graph a second time ...
