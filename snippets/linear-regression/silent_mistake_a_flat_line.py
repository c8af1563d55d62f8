import torch
from torch import nn

x = torch.arange(6.0)[:, None]  # (6, 1)
column = torch.tensor([[1.0], [3.0], [5.0], [7.0], [9.0], [11.0]])

for y in (column, column.flatten()):
    torch.manual_seed(0)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
    for _ in range(400):
        missed = model(x) - y
        loss = missed.square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    found = f"{model.weight.item():.2f} {model.bias.item():.2f}"
    print(tuple(missed.shape), f"{loss.item():.2f} -> {found}")
#> (6, 1) 0.00 -> 2.00 1.00
#> (6, 6) 11.67 -> 0.00 6.00
