import torch

mirror = torch.tensor([[0.0, 1.0], [1.0, 0.0]])
v = torch.tensor([2.0, 1.0])
for _ in range(3):
    v = mirror @ v
    print(v)
#> tensor([1., 2.])
#> tensor([2., 1.])
#> tensor([1., 2.])

A = torch.tensor([[4.0, 1.0], [2.0, 3.0]])
print(A @ A @ A @ torch.tensor([1.0, -2.0]))
#> tensor([  8., -16.])
