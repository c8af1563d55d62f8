import torch
from torch import optim

w = torch.tensor(1.0, requires_grad=True)
optimizer = optim.SGD([w], lr=0.3)
for _ in range(100):
    optimizer.zero_grad()
    (w**2).backward()
    optimizer.step()
print(f"{w.item():.2f}")
#> 0.00
