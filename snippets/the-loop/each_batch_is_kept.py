import torch
from torch import nn


def count(node, seen):
    if node is None or node in seen:
        return 0
    seen.add(node)
    return 1 + sum(count(before, seen) for before, _ in node.next_functions)


torch.manual_seed(0)
x, y = torch.ones(5, 1), torch.zeros(5, 1)
model = nn.Linear(1, 1)
total, number = 0.0, 0.0

for batch in range(3):
    loss = nn.MSELoss()(model(x), y)
    total = total + loss
    number = number + loss.item()
    print(batch, type(number).__name__, count(total.grad_fn, set()))
#> 0 float 6
#> 1 float 10
#> 2 float 14

with torch.no_grad():
    loss = nn.MSELoss()(model(x), y)

print(loss.grad_fn)
#> None
