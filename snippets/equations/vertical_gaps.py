import matplotlib.pyplot as plt
import torch
from torch.linalg import lstsq

x = torch.tensor([0.0, 1.0, 2.0])
y = torch.tensor([1.0, 2.0, 6.0])
A = torch.column_stack([x, torch.ones(3)])
w, b = lstsq(A, y, driver="gels").solution

ends = torch.tensor([-0.4, 2.5])
figure, axis = plt.subplots(figsize=(5, 3.4), layout="constrained")
axis.plot(ends, w * ends + b, "C0", lw=2)
axis.vlines(x, y, w * x + b, color="C1", lw=3)
axis.plot(x, y, "C1o", markersize=9)
for at, truth, computed in zip(x, y, w * x + b, strict=True):
    below = 0.8 if computed > truth else -0.5
    axis.text(at, truth - below, f"{truth - computed:+.1f}", ha="center")
axis.text(1.3, 4.6, "y = 2.5x + 0.5", color="C0", ha="right")
axis.set(xlim=(-0.4, 2.5), ylim=(-0.7, 7.4), xticks=[0, 1, 2], yticks=[0, 2, 4, 6])
axis.set_xlabel("x")
axis.set_ylabel("y", rotation=0)
axis.grid(alpha=0.3)
