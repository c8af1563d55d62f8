import torch
from torch import optim
from torch.optim.lr_scheduler import StepLR

w = torch.tensor(1.0, requires_grad=True)
optimizer = optim.SGD([w], lr=0.3)
scheduler = StepLR(optimizer, step_size=10, gamma=0.5)

for step in range(100):
    if step % 20 == 0:
        rate = optimizer.param_groups[0]["lr"]
        print(f"{step:2}  {rate:.4f}  {w.item():7.4f}")
    optimizer.zero_grad()
    w.abs().backward()
    optimizer.step()
    scheduler.step()
#>  0  0.3000   1.0000
#> 20  0.0750   0.1000
#> 40  0.0187   0.0250
#> 60  0.0047   0.0062
#> 80  0.0012   0.0016
print(f"{w.item():.4f}")
#> 0.0004
