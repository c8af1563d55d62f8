import torch
from torch.func import jacrev

A = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
x = torch.tensor([1.0, 0.0, -1.0])


def inner(x):
    return A @ x


def outer(y):
    return torch.stack([y[0] * y[1], y[0] - y[1], y[0] ** 2])


J = jacrev(lambda x: outer(inner(x)))(x)  # (3, 3)
J_outer = jacrev(outer)(inner(x))  # (3, 2)
J_inner = jacrev(inner)(x)  # (2, 3)

print(torch.equal(J, J_outer @ J_inner))
#> True

print(torch.equal(J.T, J_inner.T @ J_outer.T))
#> True
