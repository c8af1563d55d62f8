import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = (x**2).sum()
print(torch.autograd.grad(y, x)[0][1])
#> tensor(4.)
