import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.ones(3, 1), torch.zeros(3, 1)
model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

loss = nn.MSELoss()(model(x), y)
for _ in range(2):
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
#> RuntimeError: Trying to backward through the graph a second time ...
