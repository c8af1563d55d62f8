import torch
from torch import nn
from torch.linalg import lstsq

torch.manual_seed(0)
true_weight = torch.tensor([4.0, -3.0, 2.0, 0.5])
x = torch.randn(500, 4)
y = x @ true_weight + 7.0 + 0.1 * torch.randn(500)

model = nn.Linear(4, 1)
print(model(x).shape, model(x).squeeze(1).shape)
#> torch.Size([500, 1]) torch.Size([500])

optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for _ in range(100):
    loss = nn.MSELoss()(model(x).squeeze(1), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

print(model.weight.data, model.bias.data)
#> tensor([[ 3.9947, -3.0038,  2.0069,  0.4997]]) tensor([6.9966])

columns = torch.cat([x, torch.ones(500, 1)], dim=1)  # (500, 5)
print(lstsq(columns, y, driver="gels").solution)
#> tensor([ 3.9947, -3.0038,  2.0069,  0.4997,  6.9966])
