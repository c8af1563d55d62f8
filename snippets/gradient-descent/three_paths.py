import matplotlib.pyplot as plt
import torch
from matplotlib.patches import Ellipse
from torch.optim import SGD, Adam

matrix = torch.tensor([[25.0, 24.0], [24.0, 25.0]])


def descend(optimizer_class, **settings):
    w = torch.tensor([-3.0, 2.6], requires_grad=True)
    optimizer = optimizer_class([w], **settings)
    visited = [w.tolist()]
    for _ in range(30):
        optimizer.zero_grad()
        loss = w @ matrix @ w / 2
        loss.backward()
        optimizer.step()
        visited.append(w.tolist())
    return torch.tensor(visited)


paths = {
    "gradient descent": descend(SGD, lr=0.04),
    "momentum": descend(SGD, lr=0.0625, momentum=0.5625),
    "Adam": descend(Adam, lr=0.25),
}
figure, axes = plt.subplots(1, 3, figsize=(5.4, 2.4), sharey=True, layout="constrained")

for axis, (name, path) in zip(axes, paths.items(), strict=True):
    for size in [3, 8]:
        axis.add_patch(Ellipse((0, 0), size, size / 7, angle=-45, ec="C0", fill=False, alpha=0.5))
    axis.plot(*path.T, "C1o-", lw=1, ms=3, markevery=2)
    axis.plot(0, 0, "C2+", ms=12, mew=2)
    axis.set(title=name, xlim=(-3.8, 1), ylim=(-1, 3.8), aspect="equal")
    axis.set(xticks=[-3, 0], yticks=[0, 3])
