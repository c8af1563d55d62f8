import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x**2
y.retain_grad()
y.register_hook(lambda gradient: print("hook", gradient))
z = y * 3 + y * 4

z.sum().backward(retain_graph=True)
#> hook tensor([7., 7.])
print(y.grad)
#> tensor([7., 7.])

z.sum().backward()
#> hook tensor([7., 7.])
print(y.grad)
#> tensor([14., 14.])
