import torch
from torch import nn

x = torch.arange(6.0)[:, None]  # (6, 1)
y = torch.tensor([[1.0], [3.0], [5.0], [7.0], [9.0], [31.0]])

for loss_of in (nn.MSELoss(), nn.L1Loss()):
    torch.manual_seed(0)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters())
    for learning_rate in (0.05, 0.005, 0.0005):
        optimizer.param_groups[0]["lr"] = learning_rate
        for _ in range(400):
            loss = loss_of(model(x), y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    found = f"{model.weight.item():.2f} {model.bias.item():.2f}"
    squares, distances = nn.MSELoss()(model(x), y), nn.L1Loss()(model(x), y)
    print(found, f"-> {squares.item():.1f} {distances.item():.1f}")
#> 4.86 -2.81 -> 31.7 4.8
#> 2.00 1.00 -> 66.7 3.3
