import matplotlib.pyplot as plt
import torch
from torch import optim


def loss(x, y):
    return (x**2 + 20 * y**2) / 2


x = torch.linspace(-5, 2, 41)
y = torch.linspace(-1.6, 1.6, 41)
figure, axis = plt.subplots(figsize=(6, 3.2), layout="constrained")
levels = [0.5, 2, 5, 10, 20, 35]
axis.contour(x, y, loss(x, y[:, None]), levels=levels, alpha=0.35)

optimizers = {
    "SGD": lambda weights: optim.SGD([weights], lr=0.09),
    "momentum": lambda weights: optim.SGD([weights], lr=0.02, momentum=0.8),
    "Adam": lambda weights: optim.Adam([weights], lr=0.3),
}

for name, make in optimizers.items():
    weights = torch.tensor([-4.5, 1.2], requires_grad=True)
    optimizer = make(weights)
    path = [weights.tolist()]
    for _ in range(20):
        optimizer.zero_grad()
        loss(*weights).backward()
        optimizer.step()
        path.append(weights.tolist())
    axis.plot(*zip(*path, strict=True), "o-", markersize=4, label=name)

axis.set(xticks=[-4, -2, 0, 2], yticks=[-1, 0, 1])
axis.legend(frameon=False, loc="lower right")
