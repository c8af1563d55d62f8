import matplotlib.pyplot as plt
import torch


def rbf(left, right, width):
    return (-torch.cdist(left, right).square() / (2 * width**2)).exp()


torch.manual_seed(0)
labels = 1.0 - 2 * (torch.arange(60) % 2).double()
radius = 1.5 - labels / 2 + 0.35 * torch.randn(60)
angle = 2 * torch.pi * torch.rand(60)
points = torch.stack([radius * angle.cos(), radius * angle.sin()], dim=1)

side = torch.linspace(-3, 3, 25, dtype=torch.float64)
grid = torch.cartesian_prod(side, side)  # (625, 2)
sides, colors = [-1e9, 0, 1e9], ["C0", "C1"]
figure, axes = plt.subplots(1, 3, figsize=(6.4, 2.5), layout="constrained")

for axis, width in zip(axes, (0.3, 2, 50), strict=True):
    table = rbf(points, points, width) + 0.001 * torch.eye(60)
    alpha = torch.linalg.solve(table, labels)
    scores = (rbf(grid, points, width) @ alpha).reshape(25, 25).T
    axis.contourf(side, side, scores, levels=sides, colors=colors, alpha=0.2)
    axis.plot(*points[labels < 0].T, "C0x", markersize=4)
    axis.plot(*points[labels > 0].T, "C1o", markersize=3)
    axis.set(title=f"{width}", xticks=[], yticks=[], aspect="equal")
