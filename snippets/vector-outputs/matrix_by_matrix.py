import torch
from torch.func import jacrev


def first(x):
    return torch.ones(4, 2) @ x


def second(y):
    return y**2 @ torch.ones(3, 5)


x = torch.arange(6.0).reshape(2, 3).requires_grad_()
y = first(x)  # (4, 3)
z = second(y)  # (4, 5)

dy_dx = jacrev(first)(x)
dz_dy = jacrev(second)(y)
dz_dx = torch.tensordot(dz_dy, dy_dx, dims=2)

for tensor in [dy_dx, dz_dy, dz_dx]:
    print(tuple(tensor.shape), tensor.numel())
#> (4, 3, 2, 3) 72
#> (4, 5, 4, 3) 240
#> (4, 5, 2, 3) 120

print(torch.equal(dz_dx, jacrev(lambda x: second(first(x)))(x)))
#> True

weights = torch.ones(4, 5)
for gradient in torch.autograd.grad(z, [y, x], weights):
    print(tuple(gradient.shape), gradient.numel())
#> (4, 3) 12
#> (2, 3) 6
