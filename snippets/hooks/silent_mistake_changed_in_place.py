import torch

a = torch.tensor([1.0, 2.0], requires_grad=True)
b = torch.tensor([1.0, 2.0], requires_grad=True)

left = a * 2
right = b * 2
right.register_hook(lambda gradient: gradient.mul_(0))

((left + right) ** 2).sum().backward()

print(a.grad, b.grad)
#> tensor([0., 0.]) tensor([0., 0.])
