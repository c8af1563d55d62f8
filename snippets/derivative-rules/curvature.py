import torch
from torch.func import grad, hessian, jacrev

A = torch.tensor([[1.0, 4.0], [0.0, 1.0]])
x = torch.tensor([1.0, 2.0])


def form(x):
    return x @ A @ x


print(hessian(form)(x))
#> tensor([[2., 4.],
#>         [4., 2.]])

print(torch.equal(hessian(form)(x), jacrev(grad(form))(x)))
#> True
