import torch
from torch.func import jacrev

A = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
x = torch.tensor([1.0, 2.0, 3.0])

print(jacrev(lambda x: A @ x)(x))
#> tensor([[1., 2., 3.],
#>         [4., 5., 6.]])

print(jacrev(lambda x: x**2)(x))
#> tensor([[2., 0., 0.],
#>         [0., 4., 0.],
#>         [0., 0., 6.]])

print(jacrev(lambda x: x - x.mean())(x))
#> tensor([[ 0.6667, -0.3333, -0.3333],
#>         [-0.3333,  0.6667, -0.3333],
#>         [-0.3333, -0.3333,  0.6667]])
