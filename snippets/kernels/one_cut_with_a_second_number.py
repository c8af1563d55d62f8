from itertools import product

import torch

x = torch.tensor([-2.0, -1.0, 0.0, 1.0, 2.0])
labels = torch.tensor([1.0, -1.0, -1.0, -1.0, 1.0])
points = torch.column_stack([x, x**2])  # (5, 2)

numbers = [-2.5, -1.0, 0.0, 1.0, 2.5]
best = 0
for a, b, c in product(numbers, numbers, numbers):
    scores = points @ torch.tensor([a, b]) + c
    right = (labels * scores > 0).sum().item()
    best = max(best, right)

print(best)
#> 5
