import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x**2
z = y * 3

x.register_hook(lambda gradient: print("x", gradient))
y.register_hook(lambda gradient: print("y", gradient))
z.register_hook(lambda gradient: print("z", gradient))

z.sum().backward()
#> z tensor([1., 1.])
#> y tensor([3., 3.])
#> x tensor([ 6., 12.])
