import torch
from torch import optim
from torch.optim.lr_scheduler import ExponentialLR

w = torch.tensor(1.0, requires_grad=True)
optimizer = optim.SGD([w], lr=0.3)
scheduler = ExponentialLR(optimizer, gamma=0.5)
for _ in range(100):
    optimizer.zero_grad()
    w.abs().backward()
    optimizer.step()
    scheduler.step()
print(f"{w.item():.2f}")
#> 0.40
