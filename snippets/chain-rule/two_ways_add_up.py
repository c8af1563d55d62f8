import torch

x1 = torch.tensor(10.0, requires_grad=True)
x2 = torch.tensor(20.0, requires_grad=True)
y = x1**2 + x2**2 + x1 * x2
y.backward()

print(y.item(), x1.grad, x2.grad)
#> 700.0 tensor(40.) tensor(50.)
