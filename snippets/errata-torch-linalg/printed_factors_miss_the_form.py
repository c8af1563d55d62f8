import torch

root = 3**0.5
A = torch.full((3, 3), -0.5).fill_diagonal_(1)
G = torch.tensor([[1.0, 1.0, 0.0], [1.0, 1.0, 0.0], [0.0, 0.0, 4.0]])
first = torch.tensor([[1, 1, 1], [0, 2, -1], [0, 0, root]]) / root
second = torch.tensor([[1.0, 1.0, 0.0], [0.0, 0.0, 2.0], [1.0, -1.0, 0.0]])
P = first @ second

for y in torch.tensor([[1.0, 1.0, 0.0], [1.0, -1.0, 0.0], [0.0, 0.0, 1.0]]):
    x = P @ y
    print(f"{x @ A @ x:.3f} {y @ G @ y:.3f}")
#> 1.333 4.000
#> 8.000 0.000
#> 4.000 4.000
