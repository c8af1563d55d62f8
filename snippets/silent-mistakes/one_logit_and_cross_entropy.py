import torch
from torch import nn

torch.manual_seed(0)
points = torch.randn(200, 2)
sides = (points.sum(dim=1) > 0).float()[:, None]  # (200, 1)
for compare in (nn.CrossEntropyLoss(), nn.BCEWithLogitsLoss()):
    line = nn.Linear(2, 1)
    optimizer = torch.optim.SGD(line.parameters(), lr=1)
    for step in range(50):
        loss = compare(line(points), sides)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    right = (line(points) > 0) == (sides > 0)
    slope = line.weight.grad.abs().max()
    print(f"{loss.abs():.3f}  {slope:.3f}  {right.float().mean():.0%}")
#> 0.000  0.000  63%
#> 0.169  0.024  99%
