import matplotlib.pyplot as plt
import torch

x = torch.tensor([-1.5, 2.5])
systems = {
    "many solutions": [(2, 1, 4), (4, 2, 8)],
    "one solution": [(2, 1, 4), (4, 3, 9)],
    "no solution": [(2, 1, 4), (4, 3, 9), (5, 2, 7)],
}

figure, axes = plt.subplots(1, 3, figsize=(6.4, 3.2), sharey=True, layout="constrained")
for axis, (title, lines) in zip(axes, systems.items(), strict=True):
    for pen, notebook, paid in lines:
        axis.plot(x, (paid - pen * x) / notebook, lw=2)
    axis.set(title=title, xlabel="x", xticks=[-1, 0, 1, 2], yticks=range(0, 7, 2))
    axis.set(xlim=(-1.5, 2.5), ylim=(-0.6, 6.6))
    axis.grid(alpha=0.3)
axes[0].lines[0].set(linewidth=7, alpha=0.4)
axes[0].set_ylabel("y", rotation=0)
axes[1].plot(1.5, 1, "C5o", markersize=9)
