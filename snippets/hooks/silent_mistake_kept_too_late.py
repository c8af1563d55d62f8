import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x**2
y.sum().backward()

y.retain_grad()
print(y.grad)
#> None
