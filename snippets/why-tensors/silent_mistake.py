import torch
from torch import nn

x = torch.tensor([[-1.0], [0.0], [1.0]])
y = x.abs()

for steps in ([], [nn.ReLU()]):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(1, 8), *steps, nn.Linear(8, 1))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(1000):
        loss = ((model(x) - y) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"{loss:.4f}")
#> 0.2222
#> 0.0000
