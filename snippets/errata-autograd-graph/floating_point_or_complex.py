import torch

x = torch.tensor(5.0, requires_grad=True)
(x**2).backward()
print(x.grad)
#> tensor(10.)

print(torch.tensor(5j, requires_grad=True).requires_grad)
#> True

torch.tensor(5, requires_grad=True)
#> RuntimeError: Only Tensors of floating point and complex dtype can require gradients
