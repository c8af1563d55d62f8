import io

import torch
from torch import nn

generator = torch.Generator().manual_seed(0)
x = torch.randn(64, 4, generator=generator)
y = x.sum(dim=1, keepdim=True) + torch.randn(64, 1, generator=generator)


def new():
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(4, 16), nn.Dropout(0.2), nn.Linear(16, 1))
    return model, torch.optim.Adam(model.parameters(), lr=0.01)


def train(model, optimizer, epochs):
    for _ in range(epochs):
        for rows in torch.randperm(64).split(16):
            loss = nn.functional.mse_loss(model(x[rows]), y[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return f"{loss.item():.6f}"


model, optimizer = new()
train(model, optimizer, 3)
file = io.BytesIO()
checkpoint = {
    "model": model.state_dict(),
    "optimizer": optimizer.state_dict(),
    "random": torch.get_rng_state(),
    "epoch": 3,
}
torch.save(checkpoint, file)
print("uninterrupted", train(model, optimizer, 3))
#> uninterrupted 0.887265

for left_out in ("nothing", "optimizer", "random"):
    file.seek(0)
    checkpoint = torch.load(file)
    model, optimizer = new()
    model.load_state_dict(checkpoint["model"])
    if left_out != "optimizer":
        optimizer.load_state_dict(checkpoint["optimizer"])
    if left_out != "random":
        torch.set_rng_state(checkpoint["random"])
    print(left_out, train(model, optimizer, 3))
#> nothing 0.887265
#> optimizer 0.910634
#> random 0.896879
