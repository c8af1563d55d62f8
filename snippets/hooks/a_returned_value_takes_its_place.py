import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x**2
y.retain_grad()
y.register_hook(lambda gradient: gradient.clamp(max=5))
y.register_hook(lambda gradient: gradient * 2)

z = y * torch.tensor([3.0, 100.0])
z.sum().backward()

print(y.grad)
#> tensor([ 6., 10.])

print(x.grad)
#> tensor([12., 40.])
