import matplotlib.pyplot as plt
import torch
from torch.linalg import lstsq

A = torch.tensor([[2.0, 1.0], [4.0, 3.0], [5.0, 2.0]])
b = torch.tensor([4.0, 9.0, 7.0])
best = lstsq(A, b, driver="gels").solution

x = torch.linspace(-1.5, 2.5, 60)
y = torch.linspace(-0.6, 6.6, 60)
grid = torch.cartesian_prod(x, y).reshape(60, 60, 2)  # (x, y, 2)
total = (grid @ A.T - b).square().sum(dim=-1)

figure, (left, right) = plt.subplots(1, 2, figsize=(6.4, 3.2), layout="constrained")
left.contourf(x, y, total.T, levels=[0, 1, 2, 4], colors="C5", alpha=0.25)
for (pen, notebook), paid in zip(A, b, strict=True):
    left.plot(x, (paid - pen * x) / notebook, lw=2)
left.plot(*best, "C5*", markersize=14)
left.set(xlabel="x", xticks=[-1, 0, 1, 2], ylim=(-0.6, 6.6), yticks=range(0, 7, 2))
left.set_ylabel("y", rotation=0)

for i, residual in enumerate((b - A @ best).tolist()):
    right.bar(i + 1, residual, width=0.6, color=f"C{i}")
    at, side = (residual + 0.03, "bottom") if residual > 0 else (residual - 0.03, "top")
    right.text(i + 1, at, f"{residual:+.2f}", ha="center", va=side)
right.axhline(0, color="C5", lw=1)
right.set(title="residual", ylim=(-0.35, 0.85), xticks=[], yticks=[])
