import torch

x = torch.tensor(3.0, requires_grad=True)

(x**2).backward()
x.grad = None
(x**2).backward()
(5 * x).backward()
print(x.grad)
#> tensor(11.)
