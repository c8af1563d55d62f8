import torch
from torch import nn


def train(without):
    torch.manual_seed(0)
    x = torch.linspace(-1, 1, 12)[:, None]  # (12, 1)
    y = x**2 + 0.3 * torch.randn_like(x)
    fresh = torch.linspace(-1, 1, 50)[:, None]  # (50, 1)
    layers = [nn.Linear(1, 100), nn.ReLU(), nn.Dropout(0.5), nn.Linear(100, 1)]
    model = nn.Sequential(*layers)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(600):
        if without != "train":
            model.train()
        loss = nn.MSELoss()(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if without != "eval":
            model.eval()
        with torch.no_grad():
            checks = [nn.MSELoss()(model(fresh), fresh**2) for _ in range(2)]
    return loss, *checks


for without in ("nothing", "eval", "train"):
    losses = [f"{loss.item():.3f}" for loss in train(without)]
    print(f"{without:7}", *losses)
#> nothing 0.073 0.026 0.026
#> eval    0.048 0.038 0.037
#> train   0.027 0.055 0.055
