import torch

root = 3**0.5
A = torch.full((3, 3), -0.5).fill_diagonal_(1)
first = torch.tensor([[1, 1, 1], [0, 2, -1], [0, 0, root]]) / root
second = torch.tensor([[1.0, 1.0, 0.0], [0.0, 0.0, 2.0], [1.0, -1.0, 0.0]])

for P in (first, first @ second):
    turned = torch.linalg.cross(P, A @ P, dim=0)
    print(*[f"{length:.1f}" for length in turned.norm(dim=0)])
#> 0.2 1.2 1.0
#> 1.9 0.4 4.9
