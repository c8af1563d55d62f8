import torch
from torch import optim
from torch.optim.lr_scheduler import LambdaLR

w = torch.tensor(0.0, requires_grad=True)
optimizer = optim.SGD([w], lr=1.0)
scheduler = LambdaLR(optimizer, lambda step: 1 / (step + 1))

for number in [2.0, 4.0, 9.0, 1.0]:
    optimizer.zero_grad()
    ((w - number) ** 2 / 2).backward()
    optimizer.step()
    scheduler.step()
    print(w.item())
#> 2.0
#> 3.0
#> 5.0
#> 4.0
