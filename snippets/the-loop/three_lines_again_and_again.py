import torch
from torch import nn

torch.manual_seed(0)
x = torch.tensor([[-1.0], [0.0], [1.0]])  # (3, 1)
y = torch.tensor([[-1.0], [1.0], [3.0]])
model = nn.Linear(1, 1)
loss_of = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)

for step in range(5):
    loss = loss_of(model(x), y)
    loss.backward()
    optimizer.step()
    print(step, f"{loss.item():.4f}")
#> 0 2.9016
#> 1 0.2985
#> 2 1.0441
#> 3 3.3143
#> 4 2.0642

