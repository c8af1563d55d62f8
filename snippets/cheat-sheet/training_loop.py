import torch
from torch import nn, optim

torch.manual_seed(0)
x = torch.linspace(-1, 1, 20)[:, None]
y = 2 * x + 1
model = nn.Linear(1, 1)
loss_of = nn.MSELoss()
optimizer = optim.SGD(model.parameters(), lr=0.2)
for _ in range(100):
    model.train()
    loss = loss_of(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
model.eval()
with torch.no_grad():
    print(model(torch.tensor([[3.0]])))
#> tensor([[7.0000]])
print(f"{loss.item():.4f}")
#> 0.0000
