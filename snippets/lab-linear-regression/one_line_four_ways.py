import torch
from torch import nn

x = torch.tensor([0.0, 1.0, 2.0, 3.0])
y = torch.tensor([0.0, 1.0, 4.0, 9.0])
columns = torch.stack([x, torch.ones(4)], dim=1)  # (4, 2)

by_hand = torch.zeros(2)
for _ in range(400):
    missed = columns @ by_hand - y
    by_hand -= 0.1 * 2 * columns.T @ missed / 4

with_autograd = torch.zeros(2, requires_grad=True)
for _ in range(400):
    loss = (columns @ with_autograd - y).square().mean()
    (slopes,) = torch.autograd.grad(loss, with_autograd)
    with torch.no_grad():
        with_autograd -= 0.1 * slopes

torch.manual_seed(0)
model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for _ in range(400):
    loss = nn.functional.mse_loss(model(x[:, None]), y[:, None])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
with_nn = torch.cat([model.weight[0], model.bias])

without_steps = torch.linalg.lstsq(columns, y, driver="gels").solution
lines = torch.stack([by_hand, with_autograd, with_nn, without_steps]).detach()
for weight, bias in lines.tolist():
    print(f"{weight:.3f} {bias:.3f}")
#> 3.000 -1.000
#> 3.000 -1.000
#> 3.000 -1.000
#> 3.000 -1.000

distances = (lines[:, None] - lines).abs().amax(dim=2)  # (4, 4)
print(distances.max().item() < 0.001)
#> True
