from itertools import product

import torch

switches = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
lamp = torch.tensor([-1.0, -1.0, 1.0, 1.0])

numbers = [-1.5, -1.0, -0.5, 0.5, 1.0, 1.5]
best = 0
for a, b, c in product(numbers, numbers, numbers):
    scores = switches @ torch.tensor([a, b]) + c
    right = (scores.sign() == lamp).sum().item()
    best = max(best, right)

print(best)
#> 4
