import torch

matrix = torch.tensor([[3.0, 1.0], [1.0, 2.0]])
side = torch.arange(-10.0, 60.0)
points = torch.cartesian_prod(side + 0.3, side + 0.4).T  # (2, 4900)

before = torch.linalg.solve(matrix, points)  # (2, 4900)
for where in (points, before):
    print(((where > 0) & (where < 10)).all(dim=0).sum())
#> tensor(100)
#> tensor(500)

print(torch.linalg.det(matrix))
#> tensor(5.)
