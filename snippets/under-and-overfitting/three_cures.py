import matplotlib.pyplot as plt
import torch
from torch.linalg import solve, vander

grid = torch.linspace(-1, 1, 201, dtype=torch.float64)
titles = ["more data", "simpler model", "penalty"]
cures = [(40, 9, 0), (10, 3, 0), (10, 9, 0.01)]

figure, axes = plt.subplots(1, 3, figsize=(6.4, 3), sharey=True, layout="constrained")

for axis, title, (points, degree, penalty) in zip(axes, titles, cures, strict=True):
    torch.manual_seed(5)
    x = torch.linspace(-1, 1, points, dtype=torch.float64)
    y = (torch.pi * x).sin() + 0.25 * torch.randn_like(x)
    powers = vander(x, N=degree + 1)
    ridge = penalty * torch.eye(degree + 1, dtype=torch.float64)
    weights = solve(powers.T @ powers + ridge, powers.T @ y)
    axis.plot(x, y, "C0o", alpha=0.6, markersize=4)
    axis.plot(grid, (torch.pi * grid).sin(), "C0--", alpha=0.5)
    axis.plot(grid, vander(grid, N=degree + 1) @ weights, "C1", linewidth=2)
    axis.set(title=title, ylim=(-2.2, 2.2))
    axis.set(xticks=[-1, 0, 1], yticks=[-2, -1, 0, 1, 2])
