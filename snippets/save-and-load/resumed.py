import io

import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(64, 4), torch.randn(64, 1)


def new():
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(4, 8), nn.Dropout(0.2), nn.Linear(8, 1))
    return model, torch.optim.Adam(model.parameters(), lr=0.01)


def train(model, optimizer):
    for _ in range(3):
        for rows in torch.randperm(64).split(16):
            loss = nn.functional.mse_loss(model(x[rows]), y[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return f"{loss.item():.4f}"


model, optimizer = new()
train(model, optimizer)
states = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
states["random"] = torch.get_rng_state()
file = io.BytesIO()
torch.save(states, file)
print("uninterrupted", train(model, optimizer))
#> uninterrupted 0.6576

for left_out in ("nothing", "optimizer", "random"):
    file.seek(0)
    states = torch.load(file)
    model, optimizer = new()
    model.load_state_dict(states["model"])
    if left_out != "optimizer":
        optimizer.load_state_dict(states["optimizer"])
    if left_out != "random":
        torch.set_rng_state(states["random"])
    print(left_out, train(model, optimizer))
#> nothing 0.6576
#> optimizer 0.6818
#> random 0.6228
