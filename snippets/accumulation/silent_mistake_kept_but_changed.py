import torch

x = torch.tensor(3.0, requires_grad=True)

(x**2).backward()
first = x.grad
(x**2).backward()
print(first)
#> tensor(12.)

x.grad = None
(x**2).backward()
first = x.grad
x.grad = None
(x**2).backward()
print(first)
#> tensor(6.)
