import torch
from torch import nn


def moons(count, generator):
    moon = torch.arange(count) % 2  # 0, 1, 0, 1, ...
    angle = torch.pi * torch.rand(count, generator=generator)
    points = torch.stack([angle.cos(), angle.sin()], dim=1)
    points[moon == 1] = torch.tensor([1.0, 0.4]) - points[moon == 1]
    points += 0.12 * torch.randn(points.shape, generator=generator)
    return points, moon.float()[:, None]  # (count, 2), (count, 1)


def train(model, points, moon, epochs):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    for epoch in range(epochs):
        loss = nn.BCEWithLogitsLoss()(model(points), moon)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


def accuracy(model, points, moon):
    with torch.no_grad():
        return ((model(points) > 0) == (moon > 0)).float().mean().item()
