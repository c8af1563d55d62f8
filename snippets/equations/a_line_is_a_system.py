import torch
from torch.linalg import lstsq

x = torch.tensor([0.0, 1.0, 2.0])
y = torch.tensor([1.0, 2.0, 6.0])

A = torch.column_stack([x, torch.ones(3)])
print(A)
#> tensor([[0., 1.],
#>         [1., 1.],
#>         [2., 1.]])

line = lstsq(A, y, driver="gels").solution
print([round(number, 3) for number in line.tolist()])
#> [2.5, 0.5]

residual = y - A @ line
print([round(number, 3) for number in residual.tolist()])
#> [0.5, -1.0, 0.5]
