import torch
from torch.optim import SGD, Adam

matrix = torch.tensor([[25.0, 24.0], [24.0, 25.0]])


def descend(optimizer_class, **settings):
    w = torch.tensor([-3.0, 2.6], requires_grad=True)
    optimizer = optimizer_class([w], **settings)
    visited = [w.tolist()]
    while w.norm() > 0.01:
        optimizer.zero_grad()
        loss = w @ matrix @ w / 2
        loss.backward()
        optimizer.step()
        visited.append(w.tolist())
    return visited


sgd = descend(SGD, lr=0.04)
momentum = descend(SGD, lr=0.0625, momentum=0.5625)
adam = descend(Adam, lr=0.25)

for visited in [sgd, momentum, adam]:
    x, y = visited[1]
    print(f"{len(visited) - 1:3} steps, first to ({x:.2f}, {y:.2f})")
#> 147 steps, first to (-2.50, 2.88)
#>  29 steps, first to (-2.21, 3.04)
#>  71 steps, first to (-2.75, 2.85)
