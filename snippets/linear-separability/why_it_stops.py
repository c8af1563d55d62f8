import torch
from torch.linalg import vector_norm

switches = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
points = torch.column_stack([switches, torch.ones(4)])  # (4, 3)
lamp = torch.tensor([-1.0, -1.0, -1.0, 1.0])

goal = torch.tensor([2.0, 2.0, -3.0])
goal = goal / vector_norm(goal)
margin = (lamp * (points @ goal)).min()
radius = vector_norm(points, dim=1).max()
print(f"{margin:.2f} {radius:.2f} -> {(radius / margin) ** 2:.0f}")
#> 0.24 1.73 -> 51

weights, k = torch.zeros(3), 0
for _ in range(9):
    for point, label in zip(points, lamp, strict=True):
        if label * (weights @ point) <= 0:
            weights = weights + label * point
            k = k + 1
            if k in (1, 9, 18):
                low, high = k * margin, k**0.5 * radius
                found = goal @ weights, vector_norm(weights)
                print(k, *[f"{each:.2f}" for each in (low, *found, high)])
#> 1 0.24 0.73 1.00 1.73
#> 9 2.18 3.15 3.32 5.20
#> 18 4.37 5.34 5.39 7.35
