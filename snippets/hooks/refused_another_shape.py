import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
x.register_hook(lambda gradient: gradient.sum())

(x**2).sum().backward()
#> RuntimeError: hook '<lambda>' has changed the size of value
