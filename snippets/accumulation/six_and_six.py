import torch

x = torch.tensor(3.0, requires_grad=True)

(x**2).backward()
print(x.grad)
#> tensor(6.)

(x**2).backward()
print(x.grad)
#> tensor(12.)

(5 * x).backward()
print(x.grad)
#> tensor(17.)

x.grad = None
(x**2 + x**2 + 5 * x).backward()
print(x.grad)
#> tensor(17.)
