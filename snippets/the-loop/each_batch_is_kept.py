import torch
from torch import nn


def operations(node):
    before = [parent for parent, _ in node.next_functions if parent]
    return 1 + sum(operations(parent) for parent in before)


torch.manual_seed(0)
x, y = torch.ones(5, 1), torch.zeros(5, 1)
model = nn.Linear(1, 1)
total, number = 0.0, 0.0

for batch in range(3):
    loss = nn.MSELoss()(model(x), y)
    total = total + loss
    number = number + loss.item()
    print(batch, type(number).__name__, operations(total.grad_fn))
#> 0 float 6
#> 1 float 12
#> 2 float 18

with torch.no_grad():
    loss = nn.MSELoss()(model(x), y)

print(loss.grad_fn)
#> None
