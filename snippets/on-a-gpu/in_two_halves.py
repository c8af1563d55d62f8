import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(8, 3), torch.randn(8, 1)
model = nn.Linear(3, 1)

nn.functional.mse_loss(model(x), y).backward()
whole = model.weight.grad.clone()

for factor in (0.5, 1.0):
    model.zero_grad()
    for rows in (slice(0, 4), slice(4, 8)):
        loss = nn.functional.mse_loss(model(x[rows]), y[rows])
        (factor * loss).backward()
    print(factor, model.weight.grad / whole)
#> 0.5 tensor([[1.0000, 1.0000, 1.0000]])
#> 1.0 tensor([[2.0000, 2.0000, 2.0000]])
