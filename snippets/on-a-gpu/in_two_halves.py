import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(8, 3), torch.randn(8, 1)
model = nn.Linear(3, 1)

nn.functional.mse_loss(model(x), y).backward()
whole = model.weight.grad.clone()

model.zero_grad()
for rows in (slice(0, 4), slice(4, 8)):
    loss = nn.functional.mse_loss(model(x[rows]), y[rows])
    (loss / 2).backward()
print(torch.allclose(model.weight.grad, whole))
#> True

model.zero_grad()
for rows in (slice(0, 4), slice(4, 8)):
    nn.functional.mse_loss(model(x[rows]), y[rows]).backward()
print(torch.allclose(model.weight.grad, 2 * whole))
#> True
