import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x**2
z = y * 3

x.register_hook(lambda gradient: print("x"))
if y.is_leaf:
    y.register_hook(lambda gradient: print("y"))
if z.is_leaf:
    z.register_hook(lambda gradient: print("z"))

z.sum().backward()
#> x
