import torch

x = torch.tensor(3.0, requires_grad=True)

(x**2).backward()
x.grad = None
print(x.grad)
#> None

(x**2).backward()
x.grad.zero_()
print(x.grad)
#> tensor(0.)

(x**2).backward()
x.grad = torch.tensor(0.0)
print(x.grad)
#> tensor(0.)

(x**2).backward()
x.grad.data.zero_()
print(x.grad)
#> tensor(0.)

(x**2).backward()
print(x.grad)
#> tensor(6.)
