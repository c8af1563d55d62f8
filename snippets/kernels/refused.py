import torch
from torch.linalg import solve

labels = torch.tensor([1.0, -1.0, 1.0])
points = torch.tensor([[0.0], [1.0], [3.0]])
table = (-torch.cdist(points, points).square() / 2).exp()
print((table @ solve(table, labels)).round())
#> tensor([ 1., -1.,  1.])

points = torch.tensor([[0.0], [1.0], [1.0]])
table = (-torch.cdist(points, points).square() / 2).exp()
print(table)
#> tensor([[1.0000, 0.6065, 0.6065],
#>         [0.6065, 1.0000, 1.0000],
#>         [0.6065, 1.0000, 1.0000]])

solve(table, labels)
#> torch._C._LinAlgError: torch.linalg.solve: The solver failed because the input matrix is singular.
