import matplotlib.pyplot as plt
import torch

points = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
on = torch.tensor([False, True, True, False])
sums = points.sum(dim=1, keepdim=True)
hidden = torch.cat([sums, sums - 1], dim=1).relu()  # (4, 2)

figure, axes = plt.subplots(1, 2, figsize=(6.4, 3.2), layout="constrained")
line = torch.tensor([-1.0, 3.0])
for each in (0.5, 1.5):
    axes[0].plot(line, each - line, "C5")
axes[1].plot(line, (line - 0.5) / 2, "C5")
for axis, places in zip(axes, (points, hidden)):
    axis.plot(*places[~on].T, "C0x", markersize=10, markeredgewidth=2)
    axis.plot(*places[on].T, "C1o", markersize=9)
    axis.set(xlim=(-0.5, 2.5), ylim=(-0.5, 1.5), xticks=[0, 1, 2], yticks=[0, 1])
axes[0].set(xlim=(-0.5, 1.5), xticks=[0, 1], title="input")
axes[1].set(title="hidden")
