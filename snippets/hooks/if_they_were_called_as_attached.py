import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x**2
z = y * 3

z.register_hook(lambda gradient: print("x"))
z.register_hook(lambda gradient: print("y"))
z.register_hook(lambda gradient: print("z"))

z.sum().backward()
#> x
#> y
#> z
