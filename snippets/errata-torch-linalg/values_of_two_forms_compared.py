import torch

root = 3**0.5
A = torch.full((3, 3), -0.5).fill_diagonal_(1)
G = torch.tensor([[1.0, 1.0, 0.0], [1.0, 1.0, 0.0], [0.0, 0.0, 4.0]])
P = torch.tensor([[1, 1, 1], [0, 2, -1], [0, 0, root]]) / root

y = torch.tensor([1.0, 2.0, 3.0])
x = P @ y
print(f"{x @ A @ x:.3f} {y @ G @ y:.3f}")
#> 7.209 45.000

print(torch.allclose(P.T @ A @ P, G))
#> False
