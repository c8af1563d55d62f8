import torch

root = 3**0.5
A = torch.full((3, 3), -0.5).fill_diagonal_(1)
first = torch.tensor([[1, 1, 1], [0, 2, -1], [0, 0, root]]) / root
second = torch.tensor([[1.0, 1.0, 0.0], [0.0, 0.0, 2.0], [1.0, -1.0, 0.0]])

for P in (first, first @ second):
    for column in P.T:
        turned = torch.linalg.cross(column, A @ column)
        print(f"{turned.norm():.1f}", end=" ")
    print()
#> 0.2 1.2 1.0
#> 1.9 0.4 4.9
