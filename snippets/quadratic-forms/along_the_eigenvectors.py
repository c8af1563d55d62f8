import torch

A = torch.tensor([[1.0, -1.5], [-1.5, 1.0]])
values, V = torch.linalg.eigh(A)

v = torch.tensor([2.0, 1.0])
s = V.T @ v
print(values * s**2)
#> tensor([-2.2500,  1.2500])
print((values * s**2).sum(), v @ A @ v)
#> tensor(-1.0000) tensor(-1.)
