import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = x**2

print(torch.autograd.grad(y[2], x, retain_graph=True))
#> (tensor([0., 0., 6.]),)

print(torch.autograd.grad(y[0], x))
#> (tensor([2., 0., 0.]),)

print(x.grad)
#> None
