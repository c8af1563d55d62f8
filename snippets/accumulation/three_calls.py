import torch

x = torch.tensor(3.0, requires_grad=True)

(x**2).backward()
(x**2).backward()
(5 * x).backward()
print(x.grad)
#> tensor(17.)
